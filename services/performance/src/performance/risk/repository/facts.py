"""What is known of schools to judge their tier by: signals, data sets, plans."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from chassis.documents import index
from chassis.store import Repository
from chassis.work import Work
from contracts.calendar import AcademicYear
from contracts.days import day_of
from contracts.directory import Cycle
from contracts.planning import PlanState, Rating
from performance.known.model.plans import KnownPlan
from performance.known.repository import KnownPlans
from performance.risk.model.known import KnownDatasets, KnownSignal
from performance.risk.model.suggestion import Facts, Slippage

_IN_FORCE = (PlanState.PUBLISHED, PlanState.REVIEWED)


class KnownSignals(Repository[KnownSignal]):
    """Signals as told."""

    collection = "risk_signals"
    model = KnownSignal
    readable = ()
    indexes = (index("school_id", "open", "id"),)

    async def open_of(self, schools: Iterable[str]) -> list[KnownSignal]:
        """List the open signals of some schools."""
        return await self.all({"school_id": {"$in": sorted(set(schools))}, "open": True})


class KnownDatasetsOfSchools(Repository[KnownDatasets]):
    """Which data sets are published of each school."""

    collection = "risk_datasets"
    model = KnownDatasets
    readable = ()

    async def of(self, schools: Iterable[str]) -> dict[str, KnownDatasets]:
        """Find what is published of some schools."""
        found = await self.all({"id": {"$in": sorted(set(schools))}})
        return {one.id: one for one in found}


@dataclass(frozen=True)
class Known:
    """All that is known of one school's risk."""

    signals: tuple[KnownSignal, ...]
    datasets: KnownDatasets | None
    plan: Slippage | None

    @property
    def facts(self) -> Facts:
        """What a suggestion is made of."""
        return Facts(
            signals=tuple(one.facts for one in self.signals),
            plan=self.plan,
            datasets=len(self.datasets.published) if self.datasets else 0,
        )


async def known_of(work: Work, schools: Iterable[str]) -> dict[str, Known]:
    """Find all that is known of these schools today, in three looks however many they are."""
    ids = sorted(set(schools))
    if not ids:
        return {}
    cycle = Cycle(AcademicYear.of(work.today).label)
    signals: defaultdict[str, list[KnownSignal]] = defaultdict(list)
    for signal in await KnownSignals(work).open_of(ids):
        signals[signal.school_id].append(signal)
    datasets = await KnownDatasetsOfSchools(work).of(ids)
    plans = {
        str(plan.school_id): slippage_of(plan)
        for plan in await KnownPlans(work).of_cycle(ids, cycle)
    }
    return {key: Known(tuple(signals[key]), datasets.get(key), plans.get(key)) for key in ids}


def slippage_of(plan: KnownPlan) -> Slippage | None:
    """Count what slips in a plan; None before it is published and after it is closed."""
    if plan.state not in _IN_FORCE:
        return None
    standings = plan.standings
    off = [one for one in standings if one.rating is Rating.OFF_TRACK]
    late = [one for one in standings if one.overdue]
    return Slippage(
        cycle=plan.cycle,
        milestones=len(standings),
        overdue=len(late),
        off_track=len(off),
        slipping=len({one.milestone_id for one in (*off, *late)}),
        as_at=day_of(plan.as_at),
    )
