"""A meeting as it is shown, in a list and whole."""

from datetime import date

from pydantic import AwareDatetime

from contracts.api.meetings_minutes import DataSnapshot, StandingItem
from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.meetings import (
    DecisionId,
    ElgDecision,
    ForumId,
    ForumKind,
    MeetingId,
    MeetingState,
    PracticeId,
    ProposalKind,
    SubjectId,
)
from contracts.people import PersonId
from contracts.schools import SchoolId


class ForumName(Frozen):
    """Which forum, and what it is called."""

    id: ForumId
    name: str


class AgendaItemView(Frozen):
    """One item and its minutes; `minutes_version` is the If-Match for writing them.

    Minutes that may not be read yet are empty. `standing` is None for an item somebody added.
    """

    id: str
    title: str
    standing: StandingItem | None
    snapshot: DataSnapshot | None
    minutes: str
    minutes_version: int
    minuted_by: PersonId | None
    minuted_at: AwareDatetime | None


class MinutesView(Shown):
    """The minutes of one item as they now stand; its version is the next If-Match."""

    meeting_id: MeetingId
    item_id: str
    text: str
    minuted_by: PersonId
    minuted_at: AwareDatetime


class ProposalView(Frozen):
    """Something other facts put on the agenda: of what kind, about what, how many.

    `item_id` is the standing item it belongs under. `open` says whether it still waits for an
    answer, and is then carried on to the next meeting; `decision` is what this meeting decided.
    """

    id: str
    forum_id: ForumId
    kind: ProposalKind
    subject_id: SubjectId
    school_id: SchoolId | None
    count: int
    since: date
    item_id: str | None
    open: bool
    decision: ElgDecision | None


class DecisionView(Frozen):
    """What was decided; `about` and `outcome` where it answers a proposal."""

    id: DecisionId
    text: str
    about: ProposalKind | None
    subject_id: SubjectId | None
    school_id: SchoolId | None
    outcome: ElgDecision | None
    by: PersonId
    at: AwareDatetime


class PracticeView(Frozen):
    """Good practice as it was noted."""

    id: PracticeId
    school_id: SchoolId
    subject: str
    theme: str
    text: str
    by: PersonId
    at: AwareDatetime


class MeetingMay(Frozen):
    """What the asker may do with this meeting, as it now stands.

    `read_minutes` also says whether minutes, decisions and good practice are shown here.
    """

    write: bool
    move: bool
    hold: bool
    minute: bool
    publish: bool
    delete: bool
    read_minutes: bool


class MeetingView(Shown):
    """A meeting whole; its version is the ETag to send back as If-Match.

    `title` is its own or its forums' names. `members` are those of its forums, `invited` others.
    `present` and `absent` are schools, known once it is held (R40).
    """

    title: str
    own_title: str
    forums: tuple[ForumName, ...]
    kind: ForumKind
    school_id: SchoolId | None
    school_ids: tuple[SchoolId, ...]
    on: date
    starts: AwareDatetime
    ends: AwareDatetime
    venue: str
    link: str
    state: MeetingState
    series_id: str | None
    agenda_lead_id: PersonId | None
    facilitator_id: PersonId | None
    members: tuple[PersonId, ...]
    invited: tuple[PersonId, ...]
    attended: tuple[PersonId, ...]
    present: tuple[SchoolId, ...]
    absent: tuple[SchoolId, ...]
    cancelled_because: str
    agenda: tuple[AgendaItemView, ...]
    proposals: tuple[ProposalView, ...]
    decisions: tuple[DecisionView, ...]
    practices: tuple[PracticeView, ...]
    published_at: AwareDatetime | None
    open_actions: int
    may: MeetingMay


class MeetingSummary(Frozen):
    """A meeting in a calendar or a list; `mine` if it names the asker."""

    id: MeetingId
    version: int
    title: str
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    school_id: SchoolId | None
    on: date
    starts: AwareDatetime
    ends: AwareDatetime
    venue: str
    link: str
    state: MeetingState
    series_id: str | None
    present: tuple[SchoolId, ...]
    absent: tuple[SchoolId, ...]
    published: bool
    mine: bool
