"""What boards were told and asked, and what the CEO and a Head have between them."""

from datetime import date

from contracts.base import Frozen
from contracts.meetings import EnquiryOutcome


class PresentationContent(Frozen):
    """A lead presented to a school's local governing body at its meeting."""

    school: str
    on: date
    by: str
    title: str


class UpdateContent(Frozen):
    """The CEO updated the trustees."""

    on: date
    title: str


class QuestionContent(Frozen):
    """A board's question and everything said to it; without a school it is the trustees'."""

    school: str
    by: str
    owner: str
    asked: date
    due: date
    question: str
    answered: date | None = None
    answer: str = ""
    challenged: date | None = None
    challenge: str = ""
    answered_again: date | None = None
    answer_again: str = ""
    closed: date | None = None

    @property
    def said(self) -> tuple[tuple[str, date, str], ...]:
        """What was said to it in order: by whom ("answers", "challenges"), when and what."""
        told = (
            ("answers", self.answered, self.answer),
            ("challenges", self.challenged, self.challenge),
            ("answers", self.answered_again, self.answer_again),
        )
        return tuple((part, on, words) for part, on, words in told if on is not None)

    @property
    def waits(self) -> bool:
        """Say whether the board has no answer that stands."""
        return not self.said or self.said[-1][0] == "challenges"


class EnquiryContent(Frozen):
    """The CEO's one question to a Head, and what came of it."""

    school: str
    opened: date
    question: str
    answered: date
    answer: str
    closed: date
    outcome: EnquiryOutcome


class NoteContent(Frozen):
    """What was written into the notes of a 1:1."""

    school: str
    on: date
    text: str


class BoardsContent(Frozen):
    """Everything in `governance.toml`."""

    presentations: tuple[PresentationContent, ...]
    updates: tuple[UpdateContent, ...]
    questions: tuple[QuestionContent, ...]
    enquiries: tuple[EnquiryContent, ...]
    notes: tuple[NoteContent, ...]

    def days(self) -> set[date]:
        """List every day on which something was told, asked or said."""
        days = {one.on for one in (*self.presentations, *self.updates, *self.notes)}
        for question in self.questions:
            days |= {question.asked, *(on for _, on, _ in question.said)}
            days |= {question.closed} if question.closed else set()
        for enquiry in self.enquiries:
            days |= {enquiry.opened, enquiry.answered, enquiry.closed}
        return days
