"""A board's questions: who owes an answer by when, and what was said on both sides (R101)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen
from contracts.directory import Cycle
from contracts.meetings import ForumId, QuestionState
from contracts.people import PersonId
from contracts.schools import SchoolId

Asked = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000), Confidential()
]
Told = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000), Confidential()
]


class AskQuestion(Frozen):
    """A question with the person who owes an answer and the day it is due."""

    question: Asked
    owner_id: PersonId
    due: date


class BoardRemarkBody(Frozen):
    """An answer, or the board's challenge back."""

    text: Told


class RemarkKind(StrEnum):
    """Which side spoke."""

    ANSWER = "answer"
    CHALLENGE = "challenge"


class RemarkView(Frozen):
    """One answer or challenge, oldest first."""

    kind: RemarkKind
    text: str
    by: PersonId
    at: AwareDatetime


class QuestionView(Shown):
    """A question as its board sees it; `overdue` while it waits past its day."""

    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    question: str
    asked_by: PersonId
    asked_on: date
    owner_id: PersonId
    due: date
    state: QuestionState
    overdue: bool
    remarks: tuple[RemarkView, ...]
    answered_on: date | None
    closed_on: date | None
    may_answer: bool
    may_challenge: bool
    may_close: bool
