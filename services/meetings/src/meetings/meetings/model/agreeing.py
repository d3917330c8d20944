"""What a meeting settles: decisions, answers to what was proposed, good practice."""

from contracts.base import Event
from contracts.days import day_of
from contracts.errors import NotFound
from contracts.meetings import (
    DecisionId,
    ElgDecisionRecorded,
    ForumKind,
    GoodPracticeNoted,
    MeetingId,
)
from meetings.meetings.model.meeting import (
    LONGEST_RECORD,
    Decision,
    Meeting,
    Practice,
    Signed,
)
from meetings.meetings.model.refusals import AnswerStays, NotYet, TooMany

Told = tuple[Meeting, tuple[Event, ...]]


def decided(meeting: Meeting, decision: Decision) -> Told:
    """Keep a decision; ELG's answer to something proposed to it is told (R26)."""
    meeting.must_be_minuted()
    if decision.about and day_of(decision.signed.at) < meeting.on:
        raise NotYet("what was proposed is decided in the meeting, not before")
    _room(len(meeting.decisions), "decisions")
    now = meeting.changed("decisions", decision.signed, decisions=(*meeting.decisions, decision))
    return now, _told(meeting, decision)


def _told(meeting: Meeting, decision: Decision) -> tuple[Event, ...]:
    if meeting.kind is not ForumKind.EXECUTIVE:
        return ()
    if not (decision.about and decision.subject_id and decision.outcome):
        return ()
    return (
        ElgDecisionRecorded(
            meeting_id=MeetingId(meeting.id),
            decision_id=decision.id,
            about=decision.about,
            subject_id=decision.subject_id,
            school_id=decision.school_id,
            decision=decision.outcome,
            decided_on=meeting.on,
        ),
    )


def reworded(meeting: Meeting, decision_id: DecisionId, text: str, signed: Signed) -> Meeting:
    """Change a decision's words; what it answers and how stays."""
    _find(meeting, decision_id)
    decisions = tuple(
        one.but(text=text, signed=signed) if one.id == decision_id else one
        for one in meeting.decisions
    )
    return meeting.changed("decisions", signed, decisions=decisions)


def struck(meeting: Meeting, decision_id: DecisionId, signed: Signed) -> Meeting:
    """Take a decision out; one that answered a proposal was told, and stays."""
    if _find(meeting, decision_id).about:
        raise AnswerStays("an answer to what was proposed was told to others and stays")
    left = tuple(one for one in meeting.decisions if one.id != decision_id)
    return meeting.changed("decisions", signed, decisions=left)


def noted(meeting: Meeting, practice: Practice) -> Told:
    """Keep good practice; its school, subject and theme go to the trust's library (R49)."""
    meeting.must_be_minuted()
    _room(len(meeting.practices), "practices")
    now = meeting.changed("practices", practice.signed, practices=(*meeting.practices, practice))
    fact = GoodPracticeNoted(
        practice_id=practice.id,
        meeting_id=MeetingId(meeting.id),
        school_id=practice.school_id,
        subject=practice.subject,
        theme=practice.theme,
        noted_by=practice.signed.by,
    )
    return now, (fact,)


def _find(meeting: Meeting, decision_id: DecisionId) -> Decision:
    for one in meeting.decisions:
        if one.id == decision_id:
            return one
    raise NotFound(f"no decision {decision_id} in this meeting")


def _room(there: int, part: str) -> None:
    if there >= LONGEST_RECORD:
        raise TooMany(f"a meeting keeps at most {LONGEST_RECORD} {part}", limit=LONGEST_RECORD)
