"""Write a cycle's priorities before the schools see them."""

from chassis.work import Work
from contracts.api.planning_trust import PrioritiesBody, PriorityBody
from contracts.base import Frozen
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.planning import PriorityId
from planning.priorities.model import Priorities, Priority, Wording
from planning.priorities.repository import PrioritiesOfCycles


class SetPriorities(Frozen):
    """The whole text for a cycle."""

    cycle: str
    body: PrioritiesBody


async def set_priorities(work: Work, command: SetPriorities) -> Priorities:
    """Let the CEO write them; a cycle's first needs no If-Match, every later change does."""
    work.actor.must(Permission.SET_PRIORITIES, None)
    cycle = AcademicYear.read(command.cycle).label
    sheets = PrioritiesOfCycles(work)
    if await sheets.seek(cycle):
        sheet = await sheets.to_change(cycle, needing=Permission.SET_PRIORITIES)
    else:
        sheet = Priorities(id=cycle, cycle=Cycle(cycle), draft=Wording())
    wording = Wording(
        priorities=tuple(_priority(work, one) for one in command.body.priorities),
        curriculum_statement=command.body.curriculum_statement,
    )
    return await sheets.save(sheet.reworded(wording))


def _priority(work: Work, body: PriorityBody) -> Priority:
    return Priority(
        id=body.id or PriorityId(work.new_id()),
        code=body.code,
        title=body.title,
        intent=body.intent,
    )
