"""Take over the trust's schools from the register, whole or not at all."""

from chassis.work import Work
from contracts.api.directory_imports import GroupFound, Outcome, SchoolImportView, SchoolRow
from contracts.base import Frozen
from contracts.errors import Conflict
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.files.refusals import ImportRefused
from directory.files.register import SchoolsFound
from directory.known.repository import KnownTrusts
from directory.schools.model.matching import Intention, intentions
from directory.schools.repository import Schools


class AnotherTrust(Conflict):
    """The rows are of a trust other than the one set up here."""

    code = "another-trust"


class ImportSchools(Frozen):
    """What the files say, to be applied or only looked at."""

    found: SchoolsFound
    apply: bool


async def import_schools(work: Work, command: ImportSchools) -> SchoolImportView:
    """Match every row; one refused row and nothing is applied."""
    work.actor.must(Permission.MANAGE_SCHOOLS, None)
    await _the_same_trust(work, command.found.group)
    schools = Schools(work)
    held = await schools.all({})
    intended = intentions(command.found.schools, held, work.new_id)
    refused = [one.row for one in intended if one.row.outcome is Outcome.REFUSED]
    if command.apply:
        if refused:
            raise ImportRefused(refused)
        for one in intended:
            if one.after is not None:
                await schools.save(one.after, one.after.recorded())
    mentioned = {one.row.school_id for one in intended}
    return SchoolImportView(
        applied=command.apply,
        can_apply=not refused,
        source=command.found.source,
        group=command.found.group,
        files=command.found.files,
        rows=tuple(_shown(one, applied=command.apply) for one in intended),
        absent=tuple(SchoolId(s.id) for s in held if s.open and s.id not in mentioned),
    )


def _shown(one: Intention, *, applied: bool) -> SchoolRow:
    invented = one.row.outcome is Outcome.NEW and not applied
    return one.row.but(school_id=None) if invented else one.row


async def _the_same_trust(work: Work, group: GroupFound) -> None:
    trust = await KnownTrusts(work).the_one()
    uid = trust.group_uid if trust else None
    if trust and uid and group.group_uid and uid != group.group_uid:
        raise AnotherTrust(
            f"these schools belong to {group.name} (Group UID {group.group_uid}), "
            f"but this is {trust.name} (Group UID {uid})"
        )
