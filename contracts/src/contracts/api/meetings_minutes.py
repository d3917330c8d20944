"""What is brought to a meeting, said and settled in it, as the API takes it."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from contracts.api.meetings_scheduling import Link
from contracts.base import Confidential, Frozen, Line, Name, Prose
from contracts.meetings import ElgDecision
from contracts.people import PersonId
from contracts.schools import SchoolId

ItemId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{1,40}$")]
LARGEST_AGENDA = 40
Attended = Annotated[tuple[PersonId, ...], Field(min_length=1, max_length=300)]


class StandingItem(StrEnum):
    """What each meeting of a kind of forum has on its agenda (R41, R42)."""

    DATA = "data"
    GOOD_PRACTICE = "good-practice"
    RESEARCH = "research"
    STRATEGY = "strategy"
    RISK = "risk"
    HARD_DATA = "hard-data"
    SOFT_DATA = "soft-data"
    ACTIONS = "actions"
    SUPPORT_DUE = "support-due"
    DECISIONS = "decisions"
    ENQUIRIES = "enquiries"
    PRESENTATION = "presentation"
    QUESTIONS = "questions"


class AgendaLine(Frozen):
    """One item in its place; without an id it is a new one."""

    id: ItemId | None = None
    title: Line


class SetAgenda(Frozen):
    """The whole agenda in order; standing and minuted items may be moved, not left out."""

    items: Annotated[tuple[AgendaLine, ...], Field(max_length=LARGEST_AGENDA)]


class DataSnapshot(Frozen):
    """Figures an item is talked about from, as they stood on a day and from where (R41)."""

    title: Line
    source: Line
    as_at: date
    link: Link


class PinSnapshot(Frozen):
    """The snapshot to pin to an item in place of any other; None takes it off."""

    snapshot: DataSnapshot | None


class WriteMinutes(Frozen):
    """What was said to one item, whole."""

    text: Prose


class TakeAttendance(Frozen):
    """Everybody who was there."""

    attended: Attended


class DecisionBody(Frozen):
    """What was decided."""

    text: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000),
        Confidential(),
    ]


class DecideProposal(Frozen):
    """What the forum made of something other facts had put on its agenda (R26)."""

    decision: ElgDecision
    note: Annotated[
        str, StringConstraints(strip_whitespace=True, max_length=1_000), Confidential()
    ] = ""


class NotePractice(Frozen):
    """Good practice worth passing on; school, subject and theme go to the library (R49)."""

    school_id: SchoolId
    subject: Name
    theme: Name
    text: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000),
        Confidential(),
    ]
