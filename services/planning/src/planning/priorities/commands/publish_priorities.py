"""Publish a cycle's priorities to every school."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.calendar import AcademicYear
from contracts.permissions import Permission
from planning.priorities.model import Priorities
from planning.priorities.repository import PrioritiesOfCycles


class PublishPriorities(Frozen):
    """These are the trust's priorities for the cycle."""

    cycle: str


async def publish_priorities(work: Work, command: PublishPriorities) -> Priorities:
    """Let the CEO make the text the headings of every plan of the cycle (R4)."""
    sheets = PrioritiesOfCycles(work)
    cycle = AcademicYear.read(command.cycle).label
    sheet = await sheets.to_change(cycle, needing=Permission.SET_PRIORITIES)
    sheet, told = sheet.publish(work.now)
    return await sheets.save(sheet, told)
