"""A board and a school's enquiries as meetings last told them; the latest word on each holds."""

from datetime import date
from typing import ClassVar, Self

from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.meetings import (
    EnquiryFacts,
    EnquiryId,
    ForumFacts,
    ForumKind,
    QuestionFacts,
    QuestionId,
    QuestionState,
)
from contracts.schools import SchoolId, SchoolOwned

BOARDS = (ForumKind.LOCAL_GOVERNING_BODY, ForumKind.TRUSTEES)
WAITING = (QuestionState.OPEN, QuestionState.CHALLENGED)


class Given(Frozen):
    """A presentation to a local governing body, or an update of the trustees."""

    cycle: Cycle
    on: date
    withdrawn: bool
    sequence: int


class Asked(Frozen):
    """A question as last told, without its words."""

    facts: QuestionFacts
    sequence: int


class Board(Aggregate):
    """Everything heard of one board; the id is its forum's, no school means the trustees."""

    placed_by: ClassVar[str | None] = "school_id"

    school_id: SchoolId | None
    forum: ForumFacts | None = None
    sequence: int = 0
    given: dict[str, Given] = {}
    questions: dict[QuestionId, Asked] = {}

    def hear_forum(self, forum: ForumFacts, sequence: int) -> Self:
        """Take in the board's name, and whether it still sits."""
        if sequence <= self.sequence:
            return self
        return self.but(forum=forum, sequence=sequence)

    def hear_given(self, key: str, given: Given) -> Self:
        """Take in that it was presented to or updated, or that this was withdrawn."""
        held = self.given.get(key)
        if held and given.sequence <= held.sequence:
            return self
        return self.but(given={**self.given, key: given})

    def hear_question(self, question: QuestionFacts, sequence: int) -> Self:
        """Take in a question, its answer or its challenge."""
        held = self.questions.get(question.question_id)
        if held and sequence <= held.sequence:
            return self
        told = Asked(facts=question, sequence=sequence)
        return self.but(questions={**self.questions, question.question_id: told})

    @property
    def sits(self) -> bool:
        """Say whether it is known to be a board that has not been closed."""
        return self.forum is not None and self.forum.active

    def given_in(self, cycle: Cycle) -> tuple[date, ...]:
        """Date what it was given in a cycle."""
        mine = self.given.values()
        return tuple(sorted(one.on for one in mine if one.cycle == cycle and not one.withdrawn))

    def asked_in(self, cycle: Cycle) -> int:
        """Count the questions of a cycle."""
        return sum(asked.facts.cycle == cycle for asked in self.questions.values())

    @property
    def waiting(self) -> tuple[Asked, ...]:
        """List what still waits for an answer, of whatever year, the oldest first."""
        open_now = [one for one in self.questions.values() if one.facts.state in WAITING]
        return tuple(sorted(open_now, key=lambda one: (one.facts.asked_on, one.facts.question_id)))


class Enquired(Frozen):
    """When a line of enquiry was opened and closed."""

    opened_on: date
    closed_on: date | None
    sequence: int


class Enquiries(SchoolOwned):
    """A school's lines of enquiry in numbers; the id is the school's."""

    enquiries: dict[EnquiryId, Enquired] = {}

    def hear(self, enquiry: EnquiryFacts, sequence: int) -> Self:
        """Take in that one was opened or closed."""
        held = self.enquiries.get(enquiry.enquiry_id)
        if held and sequence <= held.sequence:
            return self
        told = Enquired(opened_on=enquiry.opened_on, closed_on=enquiry.closed_on, sequence=sequence)
        return self.but(enquiries={**self.enquiries, enquiry.enquiry_id: told})
