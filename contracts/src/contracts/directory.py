"""What the directory announces beside schools and people."""

from datetime import date
from enum import StrEnum
from typing import NewType

from pydantic import AwareDatetime

from contracts.base import Event, Frozen, Name
from contracts.people import PersonId
from contracts.schools import SchoolId

NetworkId = NewType("NetworkId", str)
Cycle = NewType("Cycle", str)
"""An academic year as people write it: "2026-27"."""


class TermFacts(Frozen):
    """One of six terms; both days are in term."""

    number: int
    starts: date
    ends: date


class CalendarPublished(Event):
    """The trust's calendar for a cycle, or (with `school_id`) one school's own dates (R1, R2)."""

    type = "directory.calendar-published.v1"

    cycle: Cycle
    school_id: SchoolId | None
    terms: tuple[TermFacts, ...]
    inset_days: tuple[date, ...]
    closures: tuple[date, ...]


class TrustSettings(Frozen):
    """Each number of K1-K17 that the brief does not give; shown as "trust setting" (domain §9)."""

    sip_published_by_end_of_term: int
    appraisal_mid_term_from_term: int
    appraisal_mid_term_to_term: int
    support_meeting_within_school_weeks: int
    support_reviews_each_term: int
    lgb_presentations_each_cycle: int
    trustee_updates_each_cycle: int
    time_in_schools_target_percent: int
    head_meets: Name


class SettingsChanged(Event):
    """The trust's own numbers, whole."""

    type = "directory.settings-changed.v1"

    settings: TrustSettings


class NetworkKind(StrEnum):
    """What kind of group meets: a forum, or a board that questions."""

    EXECUTIVE = "executive"
    TEAM = "team"
    KEY_COLLEAGUES = "key-colleagues"
    FACULTY = "faculty"
    LOCAL_GOVERNING_BODY = "local-governing-body"
    TRUSTEES = "trustees"


class NetworkRecorded(Event):
    """A network's membership as it now stands; a board belongs to its school."""

    type = "directory.network-recorded.v1"

    network_id: NetworkId
    name: Name
    kind: NetworkKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...]
    recorded_at: AwareDatetime
