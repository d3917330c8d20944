"""Lines of enquiry: what the CEO asks a Head to look into, and what came of it (R53)."""

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen, Line
from contracts.meetings import EnquiryOutcome, MeetingId
from contracts.people import PersonId
from contracts.schools import SchoolId

Said = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000), Confidential()
]
Aside = Annotated[str, StringConstraints(strip_whitespace=True, max_length=1_000), Confidential()]


class OpenEnquiry(Frozen):
    """One question to the Head of one school."""

    school_id: SchoolId
    question: Line


class EnquiryAnswerBody(Frozen):
    """What the Head found."""

    text: Said


class CloseEnquiry(Frozen):
    """What the line of enquiry led to, and in the CEO's words why."""

    outcome: EnquiryOutcome
    remark: Aside = ""


class EnquiryAnswerView(Frozen):
    """One answer, oldest first."""

    text: str
    by: PersonId
    at: AwareDatetime


class EnquiryView(Shown):
    """A line of enquiry; `meeting_id` and `meeting_on` are the next 1:1, once one is planned."""

    school_id: SchoolId
    question: str
    opened_by: PersonId
    opened_on: date
    meeting_id: MeetingId | None
    meeting_on: date | None
    answers: tuple[EnquiryAnswerView, ...]
    outcome: EnquiryOutcome | None
    remark: str
    closed_by: PersonId | None
    closed_on: date | None
    may_answer: bool
    may_close: bool
