"""Who may hear of which event: the kind decides the permission, the event says where."""

from collections.abc import Mapping
from typing import Any, cast

from contracts.access import Actor
from contracts.base import Envelope, Frozen
from contracts.meetings import ForumKind
from contracts.performance import HeadsReportState
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable
from contracts.planning import PlanState

AUDIENCE: Mapping[str, P] = {
    "accountability.actions-changed": P.READ_ACTION_BOOK,
    "accountability.cadence-changed": P.READ_CADENCE_LEDGER,
    "accountability.governance-changed": P.READ_GOVERNANCE_VIEW,
    "accountability.outcomes-changed": P.READ_TRUST_SUMMARY,
    "accountability.row-changed": P.READ_GRID,
    "directory.calendar-published": P.READ_CALENDAR,
    "directory.network-recorded": P.READ_PEOPLE,
    "directory.person-recorded": P.READ_PEOPLE,
    "directory.school-recorded": P.READ_SCHOOLS,
    "directory.settings-changed": P.READ_SETTINGS,
    "meetings.cadence-evaluated": P.READ_CADENCE,
    "meetings.elg-decision-recorded": P.READ_ELG,
    "meetings.enquiry-closed": P.READ_ENQUIRY,
    "meetings.enquiry-opened": P.READ_ENQUIRY,
    "meetings.forum-recorded": P.READ_FORUMS,
    "meetings.good-practice-noted": P.READ_FORUMS,
    "meetings.presentation-given": P.READ_GOVERNANCE,
    "meetings.trustees-updated": P.READ_GOVERNANCE,
    "performance.figures-published": P.READ_HEADLINES,
    "performance.headlines-published": P.READ_HEADLINES,
    "performance.inspection-recorded": P.READ_HEADLINES,
    "performance.return-moved": P.READ_RETURN,
    "performance.collection-opened": P.READ_RETURN,
    "performance.risk-assessed": P.READ_RISK_TIER,
    "performance.signal-cleared": P.READ_SIGNALS,
    "performance.signal-followed": P.READ_SIGNALS,
    "performance.signal-raised": P.READ_SIGNALS,
    "performance.thresholds-set": P.READ_SIGNALS,
    "planning.action-answered": P.READ_INBOX,
    "planning.action-progressed": P.READ_INBOX,
    "planning.alignment-recorded": P.READ_ALIGNMENT,
    "planning.milestone-rated": P.READ_PUBLISHED_PLAN,
    "planning.milestones-overdue": P.READ_PUBLISHED_PLAN,
    "planning.objective-carried-forward": P.READ_DRAFT_PLAN,
    "planning.plan-revised": P.READ_PUBLISHED_PLAN,
    "planning.priorities-published": P.READ_PRIORITIES,
}
"""One line a kind of event; what is not listed is told to nobody."""

PLAN_STATE_CHANGED = "planning.plan-state-changed"

_BY_STATE: Mapping[str | None, P] = {
    PlanState.DRAFT: P.READ_DRAFT_PLAN,
    PlanState.SHARED: P.READ_SHARED_PLAN,
}

ACTIONS = frozenset(
    {"meetings.action-assigned", "meetings.action-changed", "meetings.action-overdue"}
)
"""Told by the kind of meeting that agreed them, to the school's inbox and to their owner."""

QUESTIONS = frozenset({"meetings.question-raised", "meetings.question-answered"})
"""Told to their own board and owner; the trustees', whom no fact names, by their office."""

MEETINGS = frozenset(
    {"meetings.meeting-scheduled", "meetings.meeting-held", "meetings.meeting-cancelled"}
)
"""Told by their kind; a forum's to whoever may know of forums, for no fact names its members."""

_BY_MEETING: Mapping[str | None, P] = {
    ForumKind.EXECUTIVE: P.READ_ELG,
    ForumKind.LOCAL_GOVERNING_BODY: P.READ_BOARD_MEETINGS,
    ForumKind.TRUSTEES: P.READ_BOARD_MEETINGS,
    ForumKind.ONE_TO_ONE: P.READ_SHARED_ACTIONS,
    ForumKind.SUPPORT: P.READ_SUPPORT_MEETINGS,
}

IMPORTS = frozenset({"performance.dataset-imported", "performance.dataset-rejected"})
"""Told to whoever watches over the trust's returns, or brings its figures in (R93)."""

HEADS_REPORT_MOVED = "performance.heads-report-moved"
"""Told to governors and trustees from its publication on, and when it is taken back from them."""

_OF_MANY_SCHOOLS = frozenset({"performance.collection-opened", "performance.headlines-published"})

_WHOLES = (
    *("plan", "school", "action", "enquiry", "question", "cadence", "meeting"),
    *("signal", "inspection"),
)
"""Where a fact keeps the thing it is about, if not at its own top."""


class News(Frozen):
    """What a browser is told: which kind of thing and which one. It asks for the rest itself."""

    kind: str
    id: str
    school_id: str | None
    cycle: str | None
    sequence: int


class Heard(Frozen):
    """An event as the live feed keeps it: what is told, and what it takes to be told."""

    key: str
    news: News
    needs: tuple[P, ...]
    owners: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()

    def is_for(self, actor: Actor) -> bool:
        """Say whether this person may know of it."""
        at = self.news.school_id or self.schools or None
        return any(actor.may(permission, at, self.owners) for permission in self.needs)


def heard(message: Envelope) -> Heard | None:
    """Read an event for the feed; None when it is for nobody's eyes."""
    kind = message.type.rpartition(".v")[0]
    whole = message.data
    facts = next((part for name in _WHOLES if (part := _part(whole, name))), whole)
    if kind == PLAN_STATE_CHANGED:
        states = (_text(facts, "state"), _text(whole, "previous"))
        needs = tuple(_BY_STATE.get(state, P.READ_PUBLISHED_PLAN) for state in states if state)
    elif kind in ACTIONS:
        needs = _of_an_action(facts)
    elif kind in MEETINGS:
        needs = _of_a_meeting(facts)
    elif kind in QUESTIONS:
        of_trustees = () if _text(facts, "school_id") else (P.READ_GOVERNANCE,)
        needs = (P.READ_BOARD_QUESTIONS, *of_trustees)
    elif kind in IMPORTS:
        needs = (P.READ_RETURN, P.WRITE_HEADLINES)
    elif kind == HEADS_REPORT_MOVED:
        needs = _of_a_heads_report(facts)
    elif kind in AUDIENCE:
        needs = (AUDIENCE[kind],)
    else:
        return None
    news = News(
        kind=kind,
        id=message.subject,
        school_id=_text(facts, "school_id"),
        cycle=_text(facts, "cycle"),
        sequence=message.sequence,
    )
    owner = _text(facts, "owner_id")
    return Heard(
        key=message.id,
        news=news,
        needs=needs,
        owners=(owner,) if owner else (),
        schools=_texts(facts, "schools") if kind in _OF_MANY_SCHOOLS else (),
    )


def _of_an_action(facts: Mapping[str, Any]) -> tuple[P, ...]:
    agreed_by = _BY_MEETING.get(_text(facts, "kind"), P.READ_FORUM)
    inbox = () if agreed_by is P.READ_SHARED_ACTIONS else (P.READ_INBOX,)
    return (agreed_by, P.READ_OWN_ACTIONS, *inbox)


def _of_a_meeting(facts: Mapping[str, Any]) -> tuple[P, ...]:
    kind = _text(facts, "kind")
    if kind == ForumKind.ONE_TO_ONE:
        return (P.READ_ONE_TO_ONES,)
    if kind == ForumKind.TRUSTEES:
        return (P.READ_BOARD_MEETINGS, P.READ_GOVERNANCE)
    return (_BY_MEETING.get(kind, P.READ_FORUMS),)


def _of_a_heads_report(facts: Mapping[str, Any]) -> tuple[P, ...]:
    published = HeadsReportState.PUBLISHED in (_text(facts, "state"), _text(facts, "previous"))
    return (P.READ_HEADS_REPORT, *((P.READ_PUBLISHED_HEADS_REPORT,) if published else ()))


def _part(whole: Mapping[str, object], name: str) -> Mapping[str, object] | None:
    part = whole.get(name)
    return cast("Mapping[str, object]", part) if isinstance(part, Mapping) else None


def _text(facts: Mapping[str, Any], name: str) -> str | None:
    value = facts.get(name)
    return value if isinstance(value, str) else None


def _texts(facts: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value: object = facts.get(name)
    listed = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(one for one in listed if isinstance(one, str))
