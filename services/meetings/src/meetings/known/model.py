"""Others' records as far as meetings needs them; `sequence` is that of the newest fact taken in."""

from datetime import date
from typing import ClassVar

from pydantic import AwareDatetime, ConfigDict

from contracts.base import Aggregate
from contracts.calendar import Calendar
from contracts.directory import Cycle, TrustSettings
from contracts.meetings import (
    ActionState,
    CadenceFacts,
    CadenceRule,
    ForumId,
    ForumKind,
    MeetingId,
    MeetingState,
)
from contracts.people import PersonId, Role, RoleHeld
from contracts.schools import SchoolId


class KnownSchool(Aggregate):
    """A school, under its id."""

    name: str
    short_name: str
    open: bool
    sequence: int


class KnownPerson(Aggregate):
    """Somebody's roles, without name or address."""

    roles: tuple[RoleHeld, ...]
    active: bool
    sequence: int

    @property
    def schools(self) -> tuple[SchoolId, ...]:
        """The schools where any role is held."""
        return tuple(sorted({held.school_id for held in self.roles if held.school_id}))

    def is_a(self, role: Role, at: SchoolId | None = None) -> bool:
        """Say whether this person, still here, wears a hat (at a school)."""
        worn = any(h.role is role and (at is None or h.school_id == at) for h in self.roles)
        return self.active and worn


class KnownCalendar(Aggregate):
    """A school's own calendar for a cycle, or (without a school) the trust's."""

    cycle: Cycle
    school_id: SchoolId | None
    calendar: Calendar
    sequence: int


class KnownSettings(Aggregate):
    """The trust's own numbers, whole."""

    settings: TrustSettings
    sequence: int


class KnownForum(Aggregate):
    """A forum of this service, as the slices beside `forums` see it."""

    model_config = ConfigDict(extra="ignore")

    name: str
    kind: ForumKind
    school_id: SchoolId | None
    rule: CadenceRule | None
    lead_id: PersonId | None
    agenda_lead_id: PersonId | None
    members: tuple[PersonId, ...]
    active: bool
    founded_on: date | None = None

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Its members and both leads."""
        leads = tuple(lead for lead in (self.lead_id, self.agenda_lead_id) if lead)
        return tuple(sorted({*self.members, *leads}))


class KnownMeeting(Aggregate):
    """A meeting of this service, as the slices beside `meetings` see it: no word of its minutes.

    `own_title` is empty where it goes by its forums' names; `revision` counts what a calendar
    must be told of.
    """

    model_config = ConfigDict(extra="ignore")
    placed_by: ClassVar[str | None] = "school_ids"
    named_by: ClassVar[str | None] = "people"

    own_title: str
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    school_id: SchoolId | None
    school_ids: tuple[SchoolId, ...]
    members: tuple[PersonId, ...]
    people: tuple[PersonId, ...]
    on: date
    starts: AwareDatetime
    ends: AwareDatetime
    venue: str
    link: str
    state: MeetingState
    revision: int
    changed_at: AwareDatetime


class KnownAction(Aggregate):
    """An action of this service, as its meeting counts and prints it."""

    model_config = ConfigDict(extra="ignore")

    meeting_id: MeetingId | None
    school_id: SchoolId | None
    wording: str
    due: date
    state: ActionState


class KnownOneToOne(Aggregate):
    """A 1:1's day, as the slices beside `one_to_ones` see it."""

    model_config = ConfigDict(extra="ignore")

    school_id: SchoolId
    on: date
    state: MeetingState
    sequence: int

    @property
    def meeting_id(self) -> MeetingId:
        """The meeting's own id."""
        return MeetingId(self.id)


class KnownRhythm(Aggregate):
    """How a forum keeps to one rule in one cycle, as the slices beside `cadence` see it."""

    model_config = ConfigDict(extra="ignore")

    facts: CadenceFacts


def calendar_id(cycle: Cycle, school_id: SchoolId | None) -> str:
    """Name the calendar of a cycle and a school, or of the trust."""
    return f"{cycle}:{school_id or 'trust'}"
