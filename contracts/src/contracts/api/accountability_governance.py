"""What accountability's API gives of boards: which were presented to, and what they still ask."""

from datetime import date

from contracts.accountability import Count
from contracts.base import Frozen, Name
from contracts.directory import Cycle
from contracts.meetings import ForumId, ForumKind, QuestionId, QuestionState
from contracts.people import PersonId
from contracts.schools import SchoolId


class OpenQuestionView(Frozen):
    """A question that waits for somebody; its words stay in meetings."""

    id: QuestionId
    version: int
    forum_id: ForumId
    school_id: SchoolId | None
    owner_id: PersonId
    asked_on: date
    due: date
    state: QuestionState
    days_open: Count
    overdue: bool


class BoardView(Frozen):
    """A board in a cycle: presentations to a local governing body, updates of the trustees."""

    forum_id: ForumId
    name: Name
    kind: ForumKind
    school_id: SchoolId | None
    given_on: tuple[date, ...]
    questions: Count
    waiting: Count
    oldest_asked: date | None


class GovernanceView(Frozen):
    """Every board the person may see, and the questions that wait, the oldest first."""

    cycle: Cycle
    boards: tuple[BoardView, ...]
    bodies: Count
    presented_to: Count
    updates: tuple[date, ...]
    questions: Count
    waiting: Count
    oldest_days: Count | None
    open_questions: tuple[OpenQuestionView, ...]


class EnquiryCount(Frozen):
    """A school's lines of enquiry in numbers."""

    school_id: SchoolId
    open: Count
    closed: Count
    oldest_opened: date | None
