"""What the facts suggest for a school's tier: sums anybody can do again (R60).

One point for each open signal; one for a plan with any milestone overdue or off track, two when
that is a third of its milestones or more. Four points suggest intensive, two targeted, fewer
sustain. The numbers are the trust's own convention, not the DfE's, and nothing follows by itself.
"""

from dataclasses import dataclass
from datetime import date

from contracts.api.performance_risk import Direction, SuggestionFact, SuggestionView
from contracts.performance import SignalFacts, Tier
from performance.risk.model.words import TIERS, counted, signal_of_year

_FROM = ((4, Tier.INTENSIVE), (2, Tier.TARGETED), (0, Tier.SUSTAIN))
_ORDER = (Tier.SUSTAIN, Tier.TARGETED, Tier.INTENSIVE)
_MANY = 3  # one milestone in so many slipping counts double
_WHITHER = {
    Direction.MORE: "That is more than {now}, the tier now set.",
    Direction.LESS: "That is less than {now}, the tier now set.",
    Direction.SAME: "That is the tier now set.",
    Direction.FIRST: "No tier has been set yet.",
}


@dataclass(frozen=True)
class Slippage:
    """How a school's plan in force stands; `slipping` is late or off track, each once."""

    cycle: str
    milestones: int
    overdue: int
    off_track: int
    slipping: int
    as_at: date

    @property
    def points(self) -> int:
        """Weigh it: 0, 1 or 2."""
        if not self.slipping:
            return 0
        return 2 if self.slipping * _MANY >= self.milestones else 1

    @property
    def words(self) -> str:
        """Say it: how many of how many, and of which kind."""
        return (
            f"Improvement plan {self.cycle}: {self.slipping} of "
            f"{counted(self.milestones, 'milestone')} slipping "
            f"({self.overdue} overdue, {self.off_track} off track)"
        )


@dataclass(frozen=True)
class Facts:
    """All a suggestion is made of; `datasets` is how many kinds of figures are published."""

    signals: tuple[SignalFacts, ...]
    plan: Slippage | None
    datasets: int


def suggested(now: Tier | None, facts: Facts) -> SuggestionView:
    """Suggest a tier by the facts, or none where there are none."""
    if not facts.datasets and facts.plan is None:
        nothing = "No figures and no published improvement plan are known yet: nothing to suggest."
        return SuggestionView(
            tier=None, direction=Direction.NONE, points=0, words=nothing, facts=()
        )
    made_of = (
        *(
            SuggestionFact(words=signal_of_year(one), as_at=one.as_at, points=1)
            for one in facts.signals
        ),
        *(
            SuggestionFact(words=plan.words, as_at=plan.as_at, points=plan.points)
            for plan in (facts.plan,)
            if plan
        ),
    )
    points = sum(one.points for one in made_of)
    tier = next(tier for least, tier in _FROM if points >= least)
    direction = _direction(now, tier)
    return SuggestionView(
        tier=tier,
        direction=direction,
        points=points,
        words=_in_words(facts, points, tier, _WHITHER[direction].format(now=TIERS[now or tier])),
        facts=made_of,
    )


def _direction(now: Tier | None, tier: Tier) -> Direction:
    if now is None:
        return Direction.FIRST
    step = _ORDER.index(tier) - _ORDER.index(now)
    return Direction.MORE if step > 0 else Direction.LESS if step < 0 else Direction.SAME


def _in_words(facts: Facts, points: int, tier: Tier, whither: str) -> str:
    signals = counted(len(facts.signals), "open signal")
    of_signals = counted(len(facts.signals), "point")
    plan = facts.plan
    of_plan = (
        f"{plan.slipping} of {counted(plan.milestones, 'milestone')} slipping "
        f"({counted(plan.points, 'point')})"
        if plan
        else "no published improvement plan (0 points)"
    )
    figures = "" if facts.datasets else " No figures are published yet."
    total = counted(points, "point")
    return (
        f"{signals} ({of_signals}) and {of_plan} make {total}, which suggests "
        f"{TIERS[tier]}.{figures} {whither}"
    )
