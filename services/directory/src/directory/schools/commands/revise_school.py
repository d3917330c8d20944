"""Correct what is known of a school."""

from chassis.work import Work
from contracts.api.directory_schools import SchoolBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.schools.model.school import School
from directory.schools.repository import Schools


class ReviseSchool(Frozen):
    """A school shall be known like this."""

    school_id: SchoolId
    body: SchoolBody


async def revise_school(work: Work, command: ReviseSchool) -> School:
    """Take over the whole body; the same again announces nothing."""
    schools = Schools(work)
    held = await schools.to_change(command.school_id, needing=Permission.MANAGE_SCHOOLS)
    revised = held.revise(command.body)
    await schools.must_be_alone_with_its_urns(revised)
    return await schools.keep(held, revised)
