"""Signals, risk tiers, inspections and the Headteacher's Report (R60-R62, R91, R92, R99)."""

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import AwareDatetime, model_validator

from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.performance.figures import Amount, Group, MeasureFacts, Source, Status, Year
from contracts.performance.ids import HeadsReportId, SignalId
from contracts.planning import TermNumber
from contracts.schools import SchoolId, Urn


class SignalFacts(Frozen):
    """A published figure beyond a threshold of the trust (R91).

    `figure` crossed `threshold`; `comparison` is the national figure of that year where known,
    `before` the school's own of the year before. `cleared_on` is the day it recovered.
    """

    signal_id: SignalId
    school_id: SchoolId
    measure: MeasureFacts
    group: Group
    year: Year
    figure: Amount
    threshold: Amount
    comparison: Amount | None
    before: Amount | None
    source: Source
    status: Status
    as_at: date
    raised_on: date
    cleared_on: date | None


class SignalRaised(Event):
    """A figure crossed a threshold; told once until it recovers."""

    type = "performance.signal-raised.v1"

    signal: SignalFacts


class SignalFollowed(Event):
    """The figure of an open signal, or what it is held against, is another now; still beyond.

    Nothing is raised by it: it was told already.
    """

    type = "performance.signal-followed.v1"

    signal: SignalFacts


class SignalCleared(Event):
    """A figure recovered, or the threshold moved away from it, or its import was undone."""

    type = "performance.signal-cleared.v1"

    signal: SignalFacts


class Tier(StrEnum):
    """How much a school needs of the SI Team; never shown to governors or teachers (R62)."""

    SUSTAIN = "sustain"
    TARGETED = "targeted"
    INTENSIVE = "intensive"


class RiskAssessed(Event):
    """The SI Team set a school's tier; why stays with those who may read it (R60)."""

    type = "performance.risk-assessed.v1"

    school_id: SchoolId
    tier: Tier
    previous: Tier | None
    assessed_on: date
    assessed_by: PersonId


class OldGrade(StrEnum):
    """Ofsted's four grades until 2025; never converted into the report card's five (R99)."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires-improvement"
    INADEQUATE = "inadequate"


class CardGrade(StrEnum):
    """The five points of the report card in use from 10 November 2025 (domain §2.4)."""

    EXCEPTIONAL = "exceptional"
    STRONG = "strong-standard"
    EXPECTED = "expected-standard"
    NEEDS_ATTENTION = "needs-attention"
    URGENT_IMPROVEMENT = "urgent-improvement"


class CardArea(StrEnum):
    """The areas of a report card; early years and post-16 only where they apply."""

    INCLUSION = "inclusion"
    CURRICULUM_AND_TEACHING = "curriculum-and-teaching"
    ACHIEVEMENT = "achievement"
    ATTENDANCE_AND_BEHAVIOUR = "attendance-and-behaviour"
    PERSONAL_DEVELOPMENT = "personal-development-and-well-being"
    EARLY_YEARS = "early-years"
    POST_16 = "post-16"
    LEADERSHIP_AND_GOVERNANCE = "leadership-and-governance"


class InspectionFacts(Frozen):
    """One inspection, of the old kind or the new, and never of both.

    `urn` is that of the school then inspected: its own or a predecessor's.
    """

    school_id: SchoolId
    urn: Urn
    inspected_on: date
    published_on: date | None
    overall: OldGrade | None
    areas: dict[CardArea, CardGrade]
    safeguarding_met: bool | None
    as_at: date

    @model_validator(mode="after")
    def _old_or_new(self) -> Self:
        if (self.overall is None) == (not self.areas):
            raise ValueError("an inspection has one old grade or a report card's areas")
        return self


class InspectionRecorded(Event):
    """What Ofsted last published about a school, as at a day (R99).

    `withdrawn`: the file it came from was taken back, and nothing of its kind is known instead.
    """

    type = "performance.inspection-recorded.v1"

    inspection: InspectionFacts
    withdrawn: bool = False


class HeadsReportState(StrEnum):
    """A Headteacher's Report from the Head's desk to the governors (R92)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    PUBLISHED = "published"


class HeadsReportMoved(Event):
    """A termly report has another state; `edition` counts its publications."""

    type = "performance.heads-report-moved.v1"

    report_id: HeadsReportId
    school_id: SchoolId
    cycle: Cycle
    term: TermNumber
    state: HeadsReportState
    previous: HeadsReportState
    edition: int
    moved_by: PersonId
    moved_at: AwareDatetime
