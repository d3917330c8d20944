"""What stands on the agenda of each kind of forum, and the order somebody gives it (R41, R42)."""

from collections.abc import Callable, Collection, Mapping

from contracts.api.meetings_minutes import AgendaLine, DataSnapshot, StandingItem
from contracts.base import Frozen, Line
from contracts.meetings import ForumKind, ProposalKind
from meetings.meetings.model.refusals import ItemStays, UnknownItem


class AgendaItem(Frozen):
    """One item; a standing one goes by its own name as its id."""

    id: str
    title: Line
    standing: StandingItem | None = None
    snapshot: DataSnapshot | None = None


_COLLABORATIVE = (
    (StandingItem.DATA, "Data"),
    (StandingItem.GOOD_PRACTICE, "Good practice"),
    (StandingItem.RESEARCH, "Research"),
    (StandingItem.STRATEGY, "Strategy"),
)
_STANDING: Mapping[ForumKind, tuple[tuple[StandingItem, str], ...]] = {
    ForumKind.EXECUTIVE: (
        (StandingItem.SUPPORT_DUE, "Support agreements due"),
        (StandingItem.DECISIONS, "Decisions"),
    ),
    ForumKind.TEAM: (
        (StandingItem.RISK, "Risk"),
        (StandingItem.HARD_DATA, "Hard data"),
        (StandingItem.SOFT_DATA, "Soft data"),
        (StandingItem.ACTIONS, "Actions"),
    ),
    ForumKind.KEY_COLLEAGUES: _COLLABORATIVE,
    ForumKind.FACULTY: _COLLABORATIVE,
    ForumKind.LOCAL_GOVERNING_BODY: (
        (StandingItem.PRESENTATION, "School Improvement Lead's presentation"),
        (StandingItem.QUESTIONS, "Questions"),
    ),
    ForumKind.TRUSTEES: ((StandingItem.QUESTIONS, "Questions"),),
    ForumKind.ONE_TO_ONE: (
        (StandingItem.ENQUIRIES, "Lines of enquiry"),
        (StandingItem.ACTIONS, "Shared actions"),
    ),
    ForumKind.SUPPORT: ((StandingItem.ACTIONS, "Actions"),),
}

_UNDER: Mapping[ProposalKind, tuple[StandingItem, ...]] = {
    ProposalKind.OVERDUE_ACTIONS: (StandingItem.ACTIONS, StandingItem.STRATEGY),
    ProposalKind.OVERDUE_MILESTONES: (StandingItem.RISK,),
    ProposalKind.SUPPORT_DUE: (StandingItem.SUPPORT_DUE,),
    ProposalKind.CADENCE_BREACH: (StandingItem.DECISIONS, StandingItem.RISK),
    ProposalKind.LINE_OF_ENQUIRY: (StandingItem.ENQUIRIES,),
    ProposalKind.BOARD_QUESTION: (StandingItem.QUESTIONS,),
    ProposalKind.SIGNALS: (StandingItem.HARD_DATA,),
    ProposalKind.RISK_TIER: (StandingItem.RISK,),
    ProposalKind.COLLECTION: (StandingItem.DATA, StandingItem.HARD_DATA),
    ProposalKind.HEADS_REPORT: (StandingItem.QUESTIONS,),
}


def standing_items(kind: ForumKind) -> tuple[AgendaItem, ...]:
    """Open a meeting's agenda with what its kind of forum always talks about."""
    return tuple(
        AgendaItem(id=item.value, title=title, standing=item) for item, title in _STANDING[kind]
    )


def item_for(agenda: tuple[AgendaItem, ...], proposed: ProposalKind) -> str | None:
    """Find the standing item something proposed belongs under; None where there is none."""
    there = {item.standing: item.id for item in agenda}
    return next((there[item] for item in _UNDER[proposed] if item in there), None)


def reordered(
    agenda: tuple[AgendaItem, ...],
    lines: tuple[AgendaLine, ...],
    minuted: Collection[str],
    new_id: Callable[[], str],
) -> tuple[AgendaItem, ...]:
    """Give the agenda in its new order and words; a standing item keeps its title.

    `UnknownItem` for an id that is not there or there twice, `ItemStays` if a standing or a
    minuted one is left out.
    """
    held = {item.id: item for item in agenda}
    named = [line.id for line in lines if line.id is not None]
    if len(set(named)) != len(named) or not held.keys() >= set(named):
        raise UnknownItem.at("items", "an item is not on this agenda, or twice in the new one")
    kept = {i for i, item in held.items() if item.standing or i in minuted}
    if left_out := sorted(kept - set(named)):
        raise ItemStays("standing and minuted items stay on the agenda", items=left_out)
    return tuple(_item(held, line, new_id) for line in lines)


def pinned(
    agenda: tuple[AgendaItem, ...], item_id: str, snapshot: DataSnapshot | None
) -> tuple[AgendaItem, ...]:
    """Pin a snapshot to one item, or take it off; `UnknownItem` where there is none such."""
    if item_id not in {item.id for item in agenda}:
        raise UnknownItem.at("item_id", "no such item is on this agenda")
    return tuple(item.but(snapshot=snapshot) if item.id == item_id else item for item in agenda)


def _item(
    held: Mapping[str, AgendaItem], line: AgendaLine, new_id: Callable[[], str]
) -> AgendaItem:
    if line.id is None:
        return AgendaItem(id=new_id(), title=line.title)
    item = held[line.id]
    return item if item.standing else item.but(title=line.title)
