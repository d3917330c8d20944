"""What can be asked about priorities, and how they are shown to whoever asks."""

from chassis.work import Work
from contracts.api.planning_trust import PrioritiesView, PriorityView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.permissions import Permission
from planning.priorities.model import Priorities, Wording
from planning.priorities.repository import PrioritiesOfCycles


class ListPriorities(Frozen):
    """A page of cycles, or one cycle."""

    cycle: str | None
    after: str | None
    limit: int


async def list_priorities(work: Work, asked: ListPriorities) -> Page[PrioritiesView]:
    """List the cycles' priorities that may be seen, newest cycle first."""
    query = {"id": AcademicYear.read(asked.cycle).label} if asked.cycle else {}
    page = await PrioritiesOfCycles(work).page(
        query, down=True, after=asked.after, limit=asked.limit
    )
    items = tuple(priorities_as_seen(work, one) for one in page.items)
    return Page[PrioritiesView](items=items, next=page.next)


async def priorities_of(work: Work, cycle: str) -> PrioritiesView:
    """Show one cycle's priorities."""
    found = await PrioritiesOfCycles(work).get(AcademicYear.read(cycle).label)
    return priorities_as_seen(work, found)


def priorities_as_seen(work: Work, priorities: Priorities) -> PrioritiesView:
    """Show the work to whoever may set priorities, and what was published to everyone else."""
    may_set = work.actor.may(Permission.SET_PRIORITIES, None)
    wording = priorities.draft if may_set else priorities.published or Wording()
    return PrioritiesView(
        id=priorities.id,
        version=priorities.version,
        cycle=priorities.cycle,
        published=priorities.told,
        published_at=priorities.published_at,
        unpublished_changes=may_set and priorities.changed_since,
        priorities=tuple(
            PriorityView(id=one.id, code=one.code, title=one.title, intent=one.intent)
            for one in wording.priorities
        ),
        curriculum_statement=wording.curriculum_statement,
        may_set=may_set,
    )
