"""A meeting of each kind, the forums to call together, and a proposal before each meeting."""

from typing import Any

import meetings.examples as agreed
import meetings.examples_of_cadence as rhythmic
import meetings.examples_of_meetings as planned
from contracts.meetings import (
    DecisionId,
    ForumId,
    ForumKind,
    MeetingId,
    MeetingState,
    ProposalKind,
    SubjectId,
)
from meetings.meetings.model.agenda import standing_items
from meetings.meetings.model.meeting import Decision, Meeting, Signed
from meetings.meetings.model.proposal import Proposal

KINDS = tuple(kind for kind in ForumKind if kind not in {ForumKind.TEAM, ForumKind.FACULTY})
DECISION = "decision-in-hand"


def what_the_calendar_keeps() -> dict[str, Any]:
    """Seed a store with one of each kind."""
    forums = [
        rhythmic.a_forum(
            f"forum-{kind}",
            kind,
            agreed.TRUSTEE if kind is ForumKind.TRUSTEES else agreed.HEAD,
            at=None if _of_the_trust(kind) else agreed.STAVERMARSH,
        )
        for kind in KINDS
    ]
    return {
        "forums": forums,
        "meetings": [_a_meeting(kind) for kind in KINDS],
        "proposals": [_a_proposal(kind) for kind in KINDS],
        "known_calendars": planned.what_meetings_know()["known_calendars"],
        "known_people": planned.what_meetings_know()["known_people"],
        "known_schools": planned.what_meetings_know()["known_schools"],
    }


def _of_the_trust(kind: ForumKind) -> bool:
    return kind in {ForumKind.TRUSTEES, ForumKind.EXECUTIVE, ForumKind.KEY_COLLEAGUES}


def _a_meeting(kind: ForumKind) -> Meeting:
    """Hold a meeting that was seen, minuted and decided in, at Stavermarsh or of the trustees."""
    known = agreed.a_known_meeting(kind, key=MeetingId(f"meeting-{kind}"))
    decision = Decision(
        id=DecisionId(DECISION),
        text="One template.",
        about=None,
        subject_id=None,
        school_id=None,
        outcome=None,
        signed=Signed(by=agreed.LEAD.id, at=agreed.ASSIGNED_AT),
    )
    trustees = kind is ForumKind.TRUSTEES
    return Meeting(
        **known.but(
            state=MeetingState.HELD,
            school_ids=() if trustees else (agreed.STAVERMARSH,),
        ).model_dump(),
        agenda_lead_id=None,
        facilitator_id=None,
        agenda=standing_items(kind),
        decisions=(decision,),
    )


def _a_proposal(kind: ForumKind) -> Proposal:
    return Proposal(
        id=f"proposal-{kind}",
        forum_id=ForumId(agreed.SENCOS),
        kind=ProposalKind.OVERDUE_ACTIONS,
        subject_id=SubjectId("trust"),
        school_id=None,
        parts=("action",),
        since=planned.OCTOBER,
    )
