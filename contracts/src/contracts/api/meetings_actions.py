"""Actions as people assign, answer for and read them in meetings."""

from datetime import date

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.meetings import (
    ActionEntry,
    ActionState,
    Answer,
    EntryKind,
    ForumId,
    ForumKind,
    MeetingId,
    Words,
)
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId


class AssignActionBody(Frozen):
    """What a meeting agreed: what is to be done, by whom, by when, for which school and aim.

    With an objective the priority is the objective's own and need not be said.
    """

    meeting_id: MeetingId
    wording: Words
    owner_id: PersonId
    due: date
    school_id: SchoolId | None = None
    objective_id: ObjectiveId | None = None
    priority_id: PriorityId | None = None


class ReviseActionBody(Frozen):
    """Who owns the action and when it is due from now on, and the objective it serves."""

    owner_id: PersonId
    due: date
    objective_id: ObjectiveId | None = None


class ProgressBody(Frozen):
    """How it goes."""

    words: Words


class RemarkBody(Frozen):
    """A word about it, if there is one to say."""

    words: Words | None = None


class ActionSummary(Shown):
    """An action as a list shows it; `wording` is as the school adapted it, if it did.

    `overdue` is as of today in London; `may_update` says whether whoever asks may say how it
    goes, `may_revise` whether they may give it another owner or day, and withdraw it.
    """

    meeting_id: MeetingId | None
    forum_ids: tuple[ForumId, ...]
    forum_names: tuple[str, ...]
    kind: ForumKind
    agreed_on: date
    school_id: SchoolId | None
    school_name: str | None
    objective_id: ObjectiveId | None
    priority_id: PriorityId | None
    wording: str
    owner_id: PersonId
    due: date
    overdue: bool
    state: ActionState
    answer: Answer | None
    completed_on: date | None
    last_kind: EntryKind
    last_words: str | None
    may_update: bool
    may_revise: bool


class ActionView(ActionSummary):
    """An action with its whole history, from both sides; `agreed` is as the meeting worded it."""

    agreed: str
    history: tuple[ActionEntry, ...]
