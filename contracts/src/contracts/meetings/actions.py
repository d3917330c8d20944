"""Actions, agreed in a meeting and answered in a school's plan (R43-R46).

Both services keep the same history: a set of entries, each made on one side and told to the
other, read in order of time and id. Whatever comes late, twice or out of order, the sets end
equal, and so does what is read from them (decision 0011).
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, NewType

from pydantic import AwareDatetime, StringConstraints

from contracts.base import Event, Frozen, PublicName
from contracts.meetings.forums import ForumKind
from contracts.meetings.ids import ForumId
from contracts.meetings.meetings import MeetingId
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId

ActionId = NewType("ActionId", str)
EntryId = NewType("EntryId", str)

Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    PublicName(),
]
"""What a forum agreed, or a school answered it: read by all its members, so no name of anybody."""


class Side(StrEnum):
    """Where an entry was made."""

    MEETINGS = "meetings"
    PLANNING = "planning"


class EntryKind(StrEnum):
    """What happened to an action."""

    ASSIGNED = "assigned"
    REVISED = "revised"
    ADOPTED = "adopted"
    ADAPTED = "adapted"
    DECLINED = "declined"
    PROGRESSED = "progressed"
    COMPLETED = "completed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


class DeclineReason(StrEnum):
    """Why a school will not take an action up (R44)."""

    ALREADY_DOING = "already-doing"
    NOT_A_PRIORITY = "not-a-priority"
    NO_CAPACITY = "no-capacity"
    ANOTHER_WAY = "another-way"
    DOES_NOT_APPLY = "does-not-apply"


class ActionEntry(Frozen):
    """One line of an action's history.

    `words` are the adapted wording, the progress or the reason; None for a 1:1's action, whose
    words stay where they were written. `owner_id`, `due` and `objective_id` are those that hold
    from this entry on, None where it left them alone.
    """

    entry_id: EntryId
    kind: EntryKind
    side: Side
    by: PersonId
    at: AwareDatetime
    words: Words | None
    reason: DeclineReason | None
    owner_id: PersonId | None
    due: date | None
    objective_id: ObjectiveId | None


class Answer(StrEnum):
    """How the school answered; None until it has."""

    ADOPTED = "adopted"
    ADAPTED = "adapted"
    DECLINED = "declined"


class ActionState(StrEnum):
    """What the history comes to."""

    OPEN = "open"
    COMPLETED = "completed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ActionFacts(Frozen):
    """An action as it stands; `wording` is None for one agreed in a 1:1."""

    action_id: ActionId
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


class ActionAssigned(Event):
    """A meeting agreed an action; a school's own goes to its plan's inbox (R43)."""

    type = "meetings.action-assigned.v1"

    action: ActionFacts
    entry: ActionEntry


class ActionChanged(Event):
    """An action has one entry more, made here or told by planning."""

    type = "meetings.action-changed.v1"

    action: ActionFacts
    entry: ActionEntry


class ActionOverdue(Event):
    """An open action's day passed; told once for each due date (R46)."""

    type = "meetings.action-overdue.v1"

    action: ActionFacts
    as_of: date
