"""A board's question: somebody owes the answer by a day, and the board may challenge it (R101)."""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.api.meetings_questions import RemarkKind
from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.errors import Conflict, Invalid
from contracts.meetings import (
    ForumId,
    QuestionAnswered,
    QuestionFacts,
    QuestionId,
    QuestionRaised,
    QuestionState,
)
from contracts.people import PersonId
from contracts.schools import SchoolId

_WAITING = (QuestionState.OPEN, QuestionState.CHALLENGED)


class QuestionIsClosed(Conflict):
    """The board is content; a further doubt is a further question."""

    code = "question-closed"


class NotAnsweredYet(Conflict):
    """There is no answer to challenge or to be content with."""

    code = "not-answered-yet"


class OwnAnswer(Conflict):
    """Whoever owes the answer does not judge it; another of the board does."""

    code = "own-answer"


class Remark(Frozen):
    """An answer or a challenge back."""

    kind: RemarkKind
    text: str
    by: PersonId
    at: AwareDatetime


class Question(Aggregate):
    """A question at one LGB's school, or (without a school) to the trustees' own people.

    `people` are who may see it by name: its owner, and the trustees if it is theirs.
    """

    placed_by = "school_id"
    named_by = "people"

    forum_id: ForumId
    school_id: SchoolId | None
    people: tuple[PersonId, ...]
    cycle: Cycle
    question: str
    asked_by: PersonId
    asked_on: date
    owner_id: PersonId
    due: date
    state: QuestionState = QuestionState.OPEN
    remarks: tuple[Remark, ...] = ()
    answered_on: date | None = None
    closed_on: date | None = None

    def raised(self) -> QuestionRaised:
        """Announce it without its words; refuses an answer due before it was asked."""
        if self.due < self.asked_on:
            raise Invalid.at("due", "the answer would be due before the question was asked")
        return QuestionRaised(question=self.facts())

    @property
    def closed(self) -> bool:
        """Say whether the board is content."""
        return self.state is QuestionState.CLOSED

    def is_overdue(self, today: date) -> bool:
        """Say whether the board still waits past the day."""
        return self.state in _WAITING and self.due < today

    def answer(self, text: str, by: PersonId, at: AwareDatetime, on: date) -> "_Step":
        """Answer, or add to an answer; the last one stands."""
        self._must_be_open()
        said = self._with(RemarkKind.ANSWER, text, by, at)
        return _told(said.but(state=QuestionState.ANSWERED, answered_on=on))

    def challenge(self, text: str, by: PersonId, at: AwareDatetime) -> "_Step":
        """Say that the answer does not do; the owner owes another."""
        self._must_be_judged_by(by)
        said = self._with(RemarkKind.CHALLENGE, text, by, at)
        return _told(said.but(state=QuestionState.CHALLENGED, answered_on=None))

    def close(self, by: PersonId, on: date) -> "_Step":
        """Be content with the answer."""
        self._must_be_judged_by(by)
        return _told(self.but(state=QuestionState.CLOSED, closed_on=on))

    def seen_by(self, members: tuple[PersonId, ...]) -> Self:
        """Follow who sits on the trustees' board."""
        return self.but(people=tuple(sorted({self.owner_id, *members})))

    def facts(self) -> QuestionFacts:
        """Give what may travel."""
        return QuestionFacts(
            question_id=QuestionId(self.id),
            forum_id=self.forum_id,
            school_id=self.school_id,
            cycle=self.cycle,
            owner_id=self.owner_id,
            asked_on=self.asked_on,
            due=self.due,
            state=self.state,
            answered_on=self.answered_on,
        )

    def snapshot(self) -> QuestionRaised | QuestionAnswered:
        """Tell again how it stands."""
        if self.state is QuestionState.OPEN:
            return QuestionRaised(question=self.facts())
        return QuestionAnswered(question=self.facts())

    def _with(self, kind: RemarkKind, text: str, by: PersonId, at: AwareDatetime) -> Self:
        remark = Remark(kind=kind, text=text, by=by, at=at)
        return self.but(remarks=(*self.remarks, remark))

    def _must_be_open(self) -> None:
        if self.closed:
            raise QuestionIsClosed(f"the board closed this question on {self.closed_on}")

    def _must_be_judged_by(self, by: PersonId) -> None:
        self._must_be_open()
        if self.state is not QuestionState.ANSWERED:
            raise NotAnsweredYet("there is no answer yet")
        if by == self.owner_id:
            raise OwnAnswer("whoever owes the answer does not judge it")


_Step = tuple[Question, QuestionAnswered]


def _told(question: Question) -> _Step:
    return question, QuestionAnswered(question=question.facts())
