"""What the directory announces beside schools and people."""

from datetime import date
from enum import StrEnum
from typing import Annotated, NewType

from pydantic import AwareDatetime, Field

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


_Term = Annotated[int, Field(ge=1, le=6)]
_Times = Annotated[int, Field(ge=1, le=40)]
_Percent = Annotated[int, Field(ge=0, le=100)]


class TrustSettings(Frozen):
    """Each number of K1-K17 that the brief does not give; shown as "trust setting" (domain §9).

    The two shares of a plan's milestones under way came later: older facts and records lack them.
    """

    sip_published_by_end_of_term: _Term
    appraisal_mid_term_from_term: _Term
    appraisal_mid_term_to_term: _Term
    support_meeting_within_school_weeks: _Times
    support_reviews_each_term: _Times
    lgb_presentations_each_cycle: _Times
    trustee_updates_each_cycle: _Times
    time_in_schools_target_percent: _Percent
    head_meets: Name
    plan_off_track_up_to_percent: _Percent = 50
    plan_at_risk_below_percent: _Percent = 75


DEFAULT_SETTINGS = TrustSettings(
    sip_published_by_end_of_term=1,
    appraisal_mid_term_from_term=3,
    appraisal_mid_term_to_term=4,
    support_meeting_within_school_weeks=4,
    support_reviews_each_term=1,
    lgb_presentations_each_cycle=1,
    trustee_updates_each_cycle=3,
    time_in_schools_target_percent=60,
    head_meets="School Improvement Lead",
)
"""What holds until a trust says otherwise (domain §1.3); nothing is announced for it."""


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
    """A network's membership as it now stands; a board belongs to its school.

    One that is `disbanded` has no members any more and never comes back.
    """

    type = "directory.network-recorded.v1"

    network_id: NetworkId
    name: Name
    kind: NetworkKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...]
    recorded_at: AwareDatetime
    disbanded: bool = False
