"""A school's risk tier: set by people, with why and by what, and its whole history (R60)."""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.api.performance_risk import EvidenceKind
from contracts.base import Frozen
from contracts.days import day_of
from contracts.errors import Invalid
from contracts.people import PersonId
from contracts.performance import RiskAssessed, Tier
from contracts.schools import Phase, SchoolFacts, SchoolOwned


class Evidence(Frozen):
    """What a tier was set by, in words as it stood then; `ref` is a signal's or a data set's id."""

    kind: EvidenceKind
    ref: str | None
    words: str
    as_at: date | None


class Assessment(Frozen):
    """One setting of a tier; it is never changed afterwards."""

    tier: Tier
    previous: Tier | None
    rationale: str
    evidence: tuple[Evidence, ...]
    by: PersonId
    at: AwareDatetime

    @property
    def on(self) -> date:
        """The day it was made."""
        return day_of(self.at)


class RiskAssessment(SchoolOwned):
    """One school's tiers, oldest first; opened by the directory, before anybody judged it.

    `sequence` is that of the last fact taken from the directory.
    """

    school_name: str
    short_name: str
    phase: Phase
    open: bool
    sequence: int
    assessed: bool = False
    history: tuple[Assessment, ...] = ()

    @classmethod
    def of(cls, school: SchoolFacts, sequence: int) -> Self:
        """Open the record of a school newly heard of."""
        return cls(
            id=school.school_id,
            school_id=school.school_id,
            school_name=school.name,
            short_name=school.short_name,
            phase=school.phase,
            open=school.open,
            sequence=sequence,
        )

    def following(self, school: SchoolFacts, sequence: int) -> Self:
        """Take over what the directory says of the school now."""
        told = type(self).of(school, sequence)
        return told.but(version=self.version, assessed=self.assessed, history=self.history)

    @property
    def latest(self) -> Assessment | None:
        """The assessment that holds."""
        return self.history[-1] if self.history else None

    @property
    def tier(self) -> Tier | None:
        """The tier that holds; None until somebody sets one."""
        return self.latest.tier if self.latest else None

    @property
    def since(self) -> date | None:
        """The day from which the tier has been what it is; confirming it does not count."""
        first = None
        for assessment in reversed(self.history):
            if assessment.tier is not self.tier:
                break
            first = assessment.on
        return first

    def assess(
        self,
        tier: Tier,
        rationale: str,
        evidence: tuple[Evidence, ...],
        by: PersonId,
        at: AwareDatetime,
    ) -> tuple[Self, RiskAssessed]:
        """Set the tier or confirm it; refuses without a rationale or any evidence (R60)."""
        if not rationale.strip():
            raise Invalid.at("rationale", "say why: a tier needs its rationale")
        if not evidence:
            raise Invalid.at("evidence", "choose at least one piece of evidence")
        made = Assessment(
            tier=tier, previous=self.tier, rationale=rationale, evidence=evidence, by=by, at=at
        )
        assessed = self.but(history=(*self.history, made), assessed=True)
        return assessed, assessed.told(made)

    def told(self, made: Assessment) -> RiskAssessed:
        """Say that a tier was set, and nothing of why."""
        return RiskAssessed(
            school_id=self.school_id,
            tier=made.tier,
            previous=made.previous,
            assessed_on=made.on,
            assessed_by=made.by,
        )

    def snapshot(self) -> RiskAssessed | None:
        """Tell the tier that holds again; None where none was set."""
        return self.told(self.latest) if self.latest else None
