"""A meeting: whose, when, where, what is on its agenda and what came of it."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import AwareDatetime, Field

from contracts.api.meetings_minutes import LARGEST_AGENDA
from contracts.base import Aggregate, Frozen
from contracts.errors import Change
from contracts.meetings import (
    DecisionId,
    ElgDecision,
    ForumId,
    ForumKind,
    MeetingCancelled,
    MeetingFacts,
    MeetingHeld,
    MeetingId,
    MeetingScheduled,
    MeetingState,
    PracticeId,
    ProposalKind,
    SubjectId,
)
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.meetings.model.agenda import AgendaItem
from meetings.meetings.model.refusals import NoMinutesHere, NotInState
from meetings.meetings.model.times import Slot

LONGEST_RECORD = 100
_REMEMBERED = 40


class Signed(Frozen):
    """Who did something and when."""

    by: PersonId
    at: AwareDatetime


class Changed(Frozen):
    """Which part of the meeting a version changed."""

    version: int
    part: str
    signed: Signed


class Decision(Frozen):
    """What was decided; with `about`, the answer to something proposed."""

    id: DecisionId
    text: str
    about: ProposalKind | None
    subject_id: SubjectId | None
    school_id: SchoolId | None
    outcome: ElgDecision | None
    signed: Signed


class Practice(Frozen):
    """Good practice somebody brought up (R49)."""

    id: PracticeId
    school_id: SchoolId
    subject: str
    theme: str
    text: str
    signed: Signed


class Tabled(Frozen):
    """A proposal as it lay before the meeting when that was held."""

    id: str
    forum_id: ForumId
    kind: ProposalKind
    subject_id: SubjectId
    school_id: SchoolId | None
    count: int
    since: date


class Meeting(Aggregate):
    """One meeting of one forum or, joint, of several; `people` are members and invited.

    `revision` counts the changes a calendar must be told of. The minutes are records of their
    own, one an item, so that two people can write at once.
    """

    placed_by: ClassVar[str | None] = "school_ids"
    named_by: ClassVar[str | None] = "people"

    own_title: str = ""
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    school_id: SchoolId | None
    school_ids: tuple[SchoolId, ...]
    members: tuple[PersonId, ...]
    invited: tuple[PersonId, ...] = ()
    people: tuple[PersonId, ...]
    agenda_lead_id: PersonId | None
    facilitator_id: PersonId | None
    on: date
    starts: AwareDatetime
    ends: AwareDatetime
    venue: str = ""
    link: str = ""
    state: MeetingState = MeetingState.SCHEDULED
    series_id: str | None = None
    revision: int = 0
    changed_at: AwareDatetime
    cancelled_because: str = ""
    attended: tuple[PersonId, ...] = ()
    present: tuple[SchoolId, ...] = ()
    absent: tuple[SchoolId, ...] = ()
    agenda: Annotated[tuple[AgendaItem, ...], Field(max_length=LARGEST_AGENDA)]
    tabled: tuple[Tabled, ...] = ()
    decisions: tuple[Decision, ...] = ()
    practices: tuple[Practice, ...] = ()
    published_at: AwareDatetime | None = None
    log: tuple[Changed, ...] = ()

    @property
    def slot(self) -> Slot:
        """When it is."""
        return Slot(on=self.on, starts=self.starts, ends=self.ends)

    @property
    def facts(self) -> MeetingFacts:
        """What other services may know of it."""
        return MeetingFacts(
            meeting_id=MeetingId(self.id),
            forum_ids=self.forum_ids,
            kind=self.kind,
            school_id=self.school_id,
            starts=self.starts,
            ends=self.ends,
            on=self.on,
            state=self.state,
            present=self.present,
            absent=self.absent,
        )

    def told(self) -> MeetingScheduled | MeetingHeld | MeetingCancelled:
        """Tell how it stands, for whoever heard nothing yet."""
        if self.state is MeetingState.HELD:
            return MeetingHeld(meeting=self.facts)
        if self.state is MeetingState.CANCELLED:
            return MeetingCancelled(meeting=self.facts)
        return MeetingScheduled(
            meeting=self.facts,
            agenda_lead_id=self.agenda_lead_id,
            facilitator_id=self.facilitator_id,
        )

    def changed(self, part: str, signed: Signed, **changes: object) -> Self:
        """Change a part and remember who did, for whoever is late with their own change."""
        entry = Changed(version=self.version + 1, part=part, signed=signed)
        return self.but(**changes, log=(*self.log, entry)[-_REMEMBERED:])

    def changes_since(self, version: int) -> Sequence[Change]:
        """List what was changed after a version."""
        return tuple(
            Change(part=one.part, by=one.signed.by, at=one.signed.at.isoformat())
            for one in self.log
            if one.version > version
        )

    def must_be(self, *states: MeetingState) -> None:
        """Refuse with `NotInState` what this point of its life does not allow."""
        if self.state not in states:
            raise NotInState(f"this meeting is {self.state}")

    def must_be_minuted(self) -> None:
        """Refuse a cancelled meeting, and a 1:1: what is said there is not kept here (R47)."""
        if self.kind is ForumKind.ONE_TO_ONE:
            raise NoMinutesHere("a 1:1 has no minutes; its notes are confidential")
        self.must_be(MeetingState.SCHEDULED, MeetingState.HELD)
