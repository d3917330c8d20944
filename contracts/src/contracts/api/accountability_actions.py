"""What accountability's API gives of actions: who owes what, how late, and how schools answer."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from contracts.accountability import Count, Percent
from contracts.api.accountability_asked import CycleAsked
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.meetings import (
    ActionId,
    ActionState,
    Answer,
    ForumId,
    ForumKind,
    MeetingId,
    Words,
)
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId


class Age(StrEnum):
    """How long an action has been overdue."""

    WEEK = "up-to-a-week"
    FORTNIGHT = "up-to-two-weeks"
    MONTH = "up-to-four-weeks"
    LONGER = "longer"


class ShowActions(StrEnum):
    """Which actions to open; each is the name of one of the book's counts."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    COMPLETED = "completed"
    ADOPTED = "adopted"
    ADAPTED = "adapted"
    DECLINED = "declined"
    UNANSWERED = "unanswered"


class ActionsAsked(Frozen):
    """Which actions to list. A forum, school, owner or priority of "none" is one without any.

    Those open or overdue are listed whatever year they were agreed in, the rest by cycle.
    """

    cycle: CycleAsked | None = None
    show: ShowActions = ShowActions.ALL
    age: Age | None = None
    forum_id: ForumId | None = None
    school_id: SchoolId | None = None
    owner_id: PersonId | None = None
    priority_id: PriorityId | None = None
    after: str | None = None
    limit: Annotated[int, Field(ge=1, le=200)] = 50


class ActionRowView(Frozen):
    """One action; what was agreed in a 1:1 has no words here (decision 0011)."""

    id: ActionId
    version: int
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    meeting_id: MeetingId | None
    agreed_on: date
    school_id: SchoolId | None
    objective_id: ObjectiveId | None
    priority_id: PriorityId | None
    wording: Words | None
    owner_id: PersonId
    due: date
    state: ActionState
    answer: Answer | None
    completed_on: date | None
    days_overdue: Count


class ActionCounts(Frozen):
    """Open and overdue now; the answers are to what was agreed in the cycle."""

    open: Count
    overdue: Count
    agreed: Count
    completed: Count
    adopted: Count
    adapted: Count
    declined: Count
    unanswered: Count
    percent_adopted: Percent | None
    percent_declined: Percent | None


class AgeCount(Frozen):
    """Overdue actions of one age."""

    age: Age
    overdue: Count


class ForumShare(Frozen):
    """One forum's actions; a joint action counts for each of its forums."""

    forum_id: ForumId
    counts: ActionCounts


class SchoolShare(Frozen):
    """One school's actions; None gathers those that are for no one school."""

    school_id: SchoolId | None
    counts: ActionCounts


class OwnerShare(Frozen):
    """One person's actions."""

    owner_id: PersonId
    counts: ActionCounts


class PriorityShare(Frozen):
    """One priority's actions; None gathers those tied to none."""

    priority_id: PriorityId | None
    counts: ActionCounts


class ActionBookView(Frozen):
    """Every action the person may see, in numbers; each number opens its list."""

    cycle: Cycle
    counts: ActionCounts
    oldest_due: date | None
    ages: tuple[AgeCount, ...]
    forums: tuple[ForumShare, ...]
    schools: tuple[SchoolShare, ...]
    owners: tuple[OwnerShare, ...]
    priorities: tuple[PriorityShare, ...]
