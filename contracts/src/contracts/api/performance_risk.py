"""Risk tiers as they are set, suggested and shown (R60-R62)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen, Line
from contracts.people import PersonId
from contracts.performance import Dataset, SignalId, Tier, Year
from contracts.schools import Phase, SchoolId

Rationale = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=8_000), Confidential()
]


class EvidenceKind(StrEnum):
    """What a tier is set by."""

    SIGNAL = "signal"
    DATASET = "dataset"
    SIP_SLIPPAGE = "sip-slippage"
    SOFT = "soft"  # what somebody has seen or heard, in their words; no names


class EvidenceBody(Frozen):
    """One piece of evidence: which signal, which figures, or words; of slippage nothing more."""

    kind: EvidenceKind
    signal_id: SignalId | None = None
    dataset: Dataset | None = None
    year: Year | None = None
    words: Line | None = None


class RiskTierBody(Frozen):
    """A school's tier, why, and by what."""

    tier: Tier
    rationale: Rationale
    evidence: tuple[EvidenceBody, ...] = Field(min_length=1, max_length=20)


class EvidenceView(Frozen):
    """One piece of evidence as it stood when the tier was set."""

    kind: EvidenceKind
    ref: str | None
    words: str
    as_at: date | None


class AssessmentView(Frozen):
    """One setting of a tier, never changed afterwards."""

    tier: Tier
    previous: Tier | None
    rationale: str
    evidence: tuple[EvidenceView, ...]
    assessed_on: date
    assessed_at: AwareDatetime
    assessed_by: PersonId


class Direction(StrEnum):
    """Where the suggestion points from the tier that is set; never taken by itself."""

    MORE = "more"
    LESS = "less"
    SAME = "same"
    FIRST = "first"  # no tier has been set yet
    NONE = "none"  # nothing is known to suggest by


class SuggestionFact(Frozen):
    """One fact a suggestion is made of, and what it counts for."""

    words: str
    as_at: date
    points: int


class SuggestionView(Frozen):
    """A suggested tier with its arithmetic in words; None where nothing is known."""

    tier: Tier | None
    direction: Direction
    points: int
    words: str
    facts: tuple[SuggestionFact, ...]


class OfferedEvidence(Frozen):
    """Something that is there to be chosen as evidence, and the body that chooses it."""

    words: str
    as_at: date
    body: EvidenceBody


class RiskSummary(Shown):
    """A school on the risk board: as it stands, beside what the facts suggest."""

    school_id: SchoolId
    school_name: str
    short_name: str
    phase: Phase
    tier: Tier | None
    since: date | None
    assessed_on: date | None
    open_signals: int
    milestones: int
    overdue: int
    off_track: int
    suggestion: SuggestionView
    may_set: bool


class RiskView(RiskSummary):
    """A school's tier with its whole history, newest first, and the evidence there is."""

    history: tuple[AssessmentView, ...]
    offered: tuple[OfferedEvidence, ...]


class TierView(Shown):
    """A school's tier without a word of why, as trustees see it (R62)."""

    school_id: SchoolId
    school_name: str
    short_name: str
    phase: Phase
    tier: Tier
    since: date
