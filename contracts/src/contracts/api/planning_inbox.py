"""Actions that meetings agreed for a school, as its plan's inbox shows and answers them."""

from datetime import date

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.meetings import (
    ActionEntry,
    ActionState,
    Answer,
    DeclineReason,
    ForumId,
    ForumKind,
    MeetingId,
    Words,
)
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId


class AdoptBody(Frozen):
    """Take an action up as it was agreed, for an objective of the school's own choosing."""

    objective_id: ObjectiveId | None = None


class AdaptBody(Frozen):
    """Take an action up in the school's own words."""

    words: Words
    objective_id: ObjectiveId | None = None


class DeclineBody(Frozen):
    """Why the school will not take an action up (R44)."""

    reason: DeclineReason
    words: Words | None = None


class InboxProgressBody(Frozen):
    """How an adopted action goes."""

    words: Words | None = None


class InboxActionView(Shown):
    """An action in a school's inbox, with the history both sides share.

    `wording` is as agreed, None for a 1:1's action: it is read in meetings by those who may;
    `adapted` is the school's own wording of it. `overdue` is as of today in London.
    """

    school_id: SchoolId
    meeting_id: MeetingId | None
    forum_ids: tuple[ForumId, ...]
    forum_names: tuple[str, ...]
    kind: ForumKind
    agreed_on: date
    wording: str | None
    adapted: str | None
    owner_id: PersonId
    due: date
    overdue: bool
    objective_id: ObjectiveId | None
    objective_title: str | None
    priority_id: PriorityId | None
    state: ActionState
    answer: Answer | None
    completed_on: date | None
    history: tuple[ActionEntry, ...]
    may_answer: bool
    may_progress: bool
