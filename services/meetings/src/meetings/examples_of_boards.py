"""A board and its question, a line of enquiry, a 1:1: believable, for tests and documentation."""

from datetime import date
from typing import Any

from contracts.access import Actor
from contracts.directory import Cycle
from contracts.examples import someone
from contracts.meetings import EnquiryId, ForumId, ForumKind, MeetingId, MeetingState
from contracts.people import Role
from meetings.enquiries.model import Enquiry, NextMeeting
from meetings.examples import CEO, GOVERNOR, HEAD, LEAD, NEIGHBOUR, STAVERMARSH, TRUSTEE, a_known
from meetings.governance.model.board import Board
from meetings.governance.model.question import Question
from meetings.governance.model.told import Presentation, TrusteesUpdate
from meetings.known.model import KnownPerson, KnownSchool
from meetings.one_to_ones.model import OneToOne

CYCLE = Cycle("2026-27")
ENGLISH = someone("lead-for-english", Role.SCHOOL_IMPROVEMENT_LEAD)
NEXT_HEAD = someone("next-head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
NEXT_CEO = someone("next-ceo", Role.CEO)
ANOTHER_TRUSTEE = someone("another-trustee", Role.TRUSTEE)
IN_NOVEMBER = MeetingId("one-to-one-in-november")
ASKED = "Persistent absence has led the plan for two years. What is different this time?"


def a_one_to_one(
    key: str = IN_NOVEMBER,
    *,
    on: date = date(2026, 11, 23),
    people: tuple[Actor, ...] = (CEO, HEAD),
) -> OneToOne:
    """Meet as CEO and Head of Stavermarsh, today."""
    return OneToOne.between(
        tuple(sorted(one.id for one in people)),
        id=key,
        school_id=STAVERMARSH,
        on=on,
        state=MeetingState.SCHEDULED,
    )


def an_enquiry() -> Enquiry:
    """Ask Stavermarsh's Head about absence."""
    return Enquiry(
        id=EnquiryId("enquiry-into-absence"),
        school_id=STAVERMARSH,
        question="What do families say when they are asked why?",
        opened_by=CEO.id,
        opened_on=date(2026, 11, 23),
        meeting=NextMeeting(id=IN_NOVEMBER, on=date(2026, 11, 26)),
    )


def a_board(kind: ForumKind = ForumKind.LOCAL_GOVERNING_BODY) -> Board:
    """Sit as Stavermarsh's governors, or as the trustees."""
    of_trustees = kind is ForumKind.TRUSTEES
    members = (TRUSTEE, ANOTHER_TRUSTEE) if of_trustees else (GOVERNOR, HEAD)
    return Board(
        id="trustees" if of_trustees else "stavermarsh-lgb",
        name="Trustees" if of_trustees else "Stavermarsh LGB",
        kind=kind,
        school_id=None if of_trustees else STAVERMARSH,
        rule=None,
        lead_id=None,
        agenda_lead_id=None,
        members=tuple(one.id for one in members),
        active=True,
        founded_on=date(2026, 9, 1),
    )


def a_presentation() -> Presentation:
    """Present attendance to Stavermarsh's governors."""
    return Presentation(
        id="presentation-to-stavermarsh",
        forum_id=ForumId(a_board().id),
        school_id=STAVERMARSH,
        cycle=CYCLE,
        given_on=date(2026, 11, 18),
        given_by=ENGLISH.id,
        words="Attendance: what is tried, what is counted",
    )


def an_update() -> TrusteesUpdate:
    """Tell the trustees of the year's priorities."""
    return TrusteesUpdate(
        id="update-of-october",
        forum_id=ForumId("trustees"),
        cycle=CYCLE,
        given_on=date(2026, 10, 14),
        given_by=CEO.id,
        words="Priorities for the year, and support given in September.",
    )


def a_question(kind: ForumKind = ForumKind.LOCAL_GOVERNING_BODY, owner: Actor = HEAD) -> Question:
    """Ask as a governor of Stavermarsh, or as a trustee."""
    board = a_board(kind)
    of_trustees = kind is ForumKind.TRUSTEES
    return Question(
        id="question-about-absence",
        forum_id=ForumId(board.id),
        school_id=board.school_id,
        people=(),
        cycle=CYCLE,
        question=ASKED,
        asked_by=TRUSTEE.id if of_trustees else GOVERNOR.id,
        asked_on=date(2026, 11, 23),
        owner_id=owner.id,
        due=date(2026, 12, 14),
    ).seen_by(board.members if of_trustees else ())


def what_boards_know() -> dict[str, Any]:
    """Seed a store with both boards, the people who matter and the school."""
    known = (CEO, HEAD, NEIGHBOUR, LEAD, ENGLISH, GOVERNOR, TRUSTEE, ANOTHER_TRUSTEE)
    people: list[KnownPerson] = [a_known(one) for one in known]
    school = KnownSchool(
        id=STAVERMARSH, name="Stavermarsh School", short_name="Stavermarsh", open=True, sequence=1
    )
    return {
        "forums": [a_board(), a_board(ForumKind.TRUSTEES)],
        "known_people": people,
        "known_schools": [school],
    }
