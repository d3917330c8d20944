"""What can be asked of the action book: its numbers, and the actions behind each of them."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from accountability.actions.model.counting import ages_of, counts_of
from accountability.actions.model.kept import KeptAction
from accountability.actions.queries.listing import listed_by
from accountability.actions.repository import KeptActions
from chassis.work import Work
from contracts.api import accountability_actions as api
from contracts.base import Page
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import Forbidden
from contracts.permissions import Permission

K = TypeVar("K")


async def action_book(work: Work, cycle: Cycle | None) -> api.ActionBookView:
    """Count every action the person may see, by all that they have in common."""
    _must_read(work)
    cycle, today = cycle or present_cycle(work), work.today
    actions = await KeptActions(work).open_or_agreed_in(cycle)
    overdue = [action.due for action in actions if action.days_overdue(today) > 0]

    def counted(mine: Sequence[KeptAction]) -> api.ActionCounts:
        return counts_of(mine, cycle, today)

    return api.ActionBookView(
        cycle=cycle,
        counts=counted(actions),
        oldest_due=min(overdue, default=None),
        ages=ages_of(actions, today),
        forums=tuple(
            api.ForumShare(forum_id=key, counts=counted(mine))
            for key, mine in _gathered((f, a) for a in actions for f in a.forum_ids)
        ),
        schools=tuple(
            api.SchoolShare(school_id=key, counts=counted(mine))
            for key, mine in _gathered((a.school_id, a) for a in actions)
        ),
        owners=tuple(
            api.OwnerShare(owner_id=key, counts=counted(mine))
            for key, mine in _gathered((a.owner_id, a) for a in actions)
        ),
        priorities=tuple(
            api.PriorityShare(priority_id=key, counts=counted(mine))
            for key, mine in _gathered((a.priority_id, a) for a in actions)
        ),
    )


async def listed_actions(work: Work, asked: api.ActionsAsked) -> Page[api.ActionRowView]:
    """List the actions behind a number, those due first at the top."""
    _must_read(work)
    query = listed_by(asked, asked.cycle or present_cycle(work), work.today)
    page = await KeptActions(work).page(query, by="due", after=asked.after, limit=asked.limit)
    return Page(items=tuple(_row(action, work) for action in page.items), next=page.next)


def present_cycle(work: Work) -> Cycle:
    """Name the academic year it is."""
    return Cycle(AcademicYear.of(work.today).label)


def _must_read(work: Work) -> None:
    if Permission.READ_ACTION_BOOK not in work.actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.READ_ACTION_BOOK}")


def _gathered(pairs: Iterable[tuple[K, KeptAction]]) -> list[tuple[K, list[KeptAction]]]:
    groups: dict[K, list[KeptAction]] = {}
    for key, action in pairs:
        groups.setdefault(key, []).append(action)
    return sorted(groups.items(), key=lambda one: (one[0] is None, str(one[0])))


def _row(action: KeptAction, work: Work) -> api.ActionRowView:
    shown = action.model_dump(exclude={"cycle", "sequence"})
    return api.ActionRowView.model_validate(
        {**shown, "days_overdue": action.days_overdue(work.today)}
    )
