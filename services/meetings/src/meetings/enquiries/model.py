"""A line of enquiry: opened with one question, answered by the Head, closed with an outcome.

Its words never leave this service; the facts carry ids, dates and the outcome.
"""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Frozen
from contracts.errors import Conflict
from contracts.meetings import (
    EnquiryClosed,
    EnquiryFacts,
    EnquiryId,
    EnquiryOpened,
    EnquiryOutcome,
    MeetingId,
)
from contracts.people import PersonId
from contracts.schools import SchoolId


class EnquiryIsClosed(Conflict):
    """Nothing more is said in a line of enquiry that has its outcome."""

    code = "enquiry-closed"


class Answer(Frozen):
    """What the Head found, when and by whom it was written."""

    text: str
    by: PersonId
    at: AwareDatetime


class NextMeeting(Frozen):
    """The 1:1 whose agenda an enquiry is on."""

    id: MeetingId
    on: date


class Enquiry(Aggregate):
    """One question to one school's Head; whoever is Head reads it, whoever is CEO closes it."""

    placed_by = "school_id"

    school_id: SchoolId
    question: str
    opened_by: PersonId
    opened_on: date
    open: bool = True
    meeting: NextMeeting | None = None
    answers: tuple[Answer, ...] = ()
    outcome: EnquiryOutcome | None = None
    remark: str = ""
    closed_by: PersonId | None = None
    closed_on: date | None = None

    def opened(self) -> EnquiryOpened:
        """Announce it: the agenda of the next 1:1 is told by this."""
        return EnquiryOpened(enquiry=self.facts())

    def answered(self, text: str, by: PersonId, at: AwareDatetime) -> Self:
        """Add what the Head found; refuses once it is closed."""
        self._must_be_open()
        return self.but(answers=(*self.answers, Answer(text=text, by=by, at=at)))

    def close(
        self, outcome: EnquiryOutcome, remark: str, by: PersonId, on: date
    ) -> tuple[Self, EnquiryClosed]:
        """End it with what it led to; refuses a second time."""
        self._must_be_open()
        closed = self.but(open=False, outcome=outcome, remark=remark, closed_by=by, closed_on=on)
        return closed, EnquiryClosed(enquiry=closed.facts())

    def on_agenda_of(self, meeting: NextMeeting | None) -> Self:
        """Follow the next 1:1: planned, moved or cancelled."""
        return self.but(meeting=meeting)

    def facts(self) -> EnquiryFacts:
        """Give what may travel."""
        return EnquiryFacts(
            enquiry_id=EnquiryId(self.id),
            school_id=self.school_id,
            opened_on=self.opened_on,
            meeting_id=self.meeting.id if self.meeting else None,
            outcome=self.outcome,
            closed_on=self.closed_on,
        )

    def snapshot(self) -> EnquiryOpened | EnquiryClosed:
        """Tell again how it stands."""
        return self.opened() if self.open else EnquiryClosed(enquiry=self.facts())

    def _must_be_open(self) -> None:
        if not self.open:
            raise EnquiryIsClosed(f"this line of enquiry was closed on {self.closed_on}")
