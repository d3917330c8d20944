"""Boards and lines of enquiry: who asked what of whom stays here; the facts travel."""

from datetime import date
from enum import StrEnum
from typing import NewType

from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.meetings.ids import ForumId
from contracts.meetings.meetings import MeetingId
from contracts.people import PersonId
from contracts.schools import SchoolId

EnquiryId = NewType("EnquiryId", str)
QuestionId = NewType("QuestionId", str)
PresentationId = NewType("PresentationId", str)
UpdateId = NewType("UpdateId", str)


class EnquiryOutcome(StrEnum):
    """What a line of enquiry led to."""

    REASSURED = "reassured"
    ACTIONS_AGREED = "actions-agreed"
    SUPPORT_NEEDED = "support-needed"
    WATCHING = "watching"


class EnquiryFacts(Frozen):
    """A question the CEO asks one Head; `meeting_id` is the 1:1 whose agenda it is on."""

    enquiry_id: EnquiryId
    school_id: SchoolId
    opened_on: date
    meeting_id: MeetingId | None
    outcome: EnquiryOutcome | None
    closed_on: date | None


class EnquiryOpened(Event):
    """The CEO opened a line of enquiry (R53)."""

    type = "meetings.enquiry-opened.v1"

    enquiry: EnquiryFacts


class EnquiryClosed(Event):
    """A line of enquiry was closed with an outcome."""

    type = "meetings.enquiry-closed.v1"

    enquiry: EnquiryFacts


class PresentationGiven(Event):
    """A School Improvement Lead presented to a local governing body (R100, K14)."""

    type = "meetings.presentation-given.v1"

    presentation_id: PresentationId
    forum_id: ForumId
    school_id: SchoolId
    cycle: Cycle
    given_on: date
    given_by: PersonId
    withdrawn: bool


class TrusteesUpdated(Event):
    """The trustees were given an update (K15)."""

    type = "meetings.trustees-updated.v1"

    update_id: UpdateId
    forum_id: ForumId
    cycle: Cycle
    given_on: date
    given_by: PersonId
    withdrawn: bool


class QuestionState(StrEnum):
    """A board's question: open until answered, open again when challenged, closed by its board."""

    OPEN = "open"
    ANSWERED = "answered"
    CHALLENGED = "challenged"
    CLOSED = "closed"


class QuestionFacts(Frozen):
    """A question to or from a board, without its words (R101)."""

    question_id: QuestionId
    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    owner_id: PersonId
    asked_on: date
    due: date
    state: QuestionState
    answered_on: date | None


class QuestionRaised(Event):
    """A governor or trustee asked something."""

    type = "meetings.question-raised.v1"

    question: QuestionFacts


class QuestionAnswered(Event):
    """A question was answered, challenged back or closed."""

    type = "meetings.question-answered.v1"

    question: QuestionFacts
