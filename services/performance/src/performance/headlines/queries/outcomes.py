"""What the trust's schools came to together, phase by phase; no school is named (R102)."""

from collections.abc import Iterator, Mapping, Sequence

from chassis.work import Work
from contracts.api.performance_holdings import OutcomesView, OutcomeView, PhaseOutcomes
from contracts.errors import NotFound
from contracts.performance import Dataset, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import Phase
from performance.headlines.model.apart import ENGLAND
from performance.headlines.model.cells import Cells
from performance.headlines.model.trust import trust_figure
from performance.headlines.queries.seeing import (
    Sight,
    england_shown,
    measure_shown,
    years_until,
)
from performance.headlines.repository import AreaCells
from performance.known.measures import Catalogue
from performance.known.model import KnownSchool
from performance.known.repository import KnownMeasureYears, KnownSchools
from performance.sheets.model.holding import Holding
from performance.sheets.repository import Holdings

_YEARS = 3
Weights = Mapping[tuple[str, Year, MeasureCode], tuple[float, int]]


async def outcomes(work: Work, _: None) -> OutcomesView:
    """Show the headlines of each phase over three years, to those who see the whole trust."""
    if Sight(work).only_own:
        raise NotFound("the trust's outcomes are shown to those who see all of its schools")
    schools = await KnownSchools(work).open_ones()
    known = await KnownMeasureYears(work).catalogue()
    held = await Holdings(work).of_datasets(Dataset)
    areas = Cells(await AreaCells(work).sheets_of([ENGLAND]), "area", {}, known)
    weights = {
        (str(one.school_id), one.year, each.measure): (each.value, each.cohort)
        for one in held
        for each in one.weighed
    }
    phases = (phase for phase in Phase if any(school.phase is phase for school in schools))
    return OutcomesView(
        phases=tuple(
            _phase(phase, [s for s in schools if s.phase is phase], held, weights, areas, known)
            for phase in phases
        )
    )


def _phase(  # noqa: PLR0913, PLR0917 - what a phase's outcomes are made of
    phase: Phase,
    schools: Sequence[KnownSchool],
    held: Sequence[Holding],
    weights: Weights,
    areas: Cells,
    known: Catalogue,
) -> PhaseOutcomes:
    ids = {school.id for school in schools}
    newest = max((one.year for one in held if one.school_id in ids), default=None)
    years = years_until(newest, _YEARS) if newest else []
    return PhaseOutcomes(
        phase=phase,
        schools=len(schools),
        years=tuple(years),
        outcomes=tuple(
            OutcomeView(
                measure=measure_shown(measure, years, known),
                trust=tuple(
                    trust_figure(
                        measure.code,
                        _weighed(ids, year, measure.code, weights),
                        of_schools=len(schools),
                        why_none=known.why_none(measure.code, year),
                    )
                    for year in years
                ),
                england=england_shown(areas, years, measure.code),
            )
            for measure in measures().values()
            if years and _is_told(measure, phase, years[-1])
        ),
    )


def _is_told(measure: Measure, phase: Phase, year: Year) -> bool:
    ended = measure.last is not None and year > measure.last
    return measure.headline and phase in measure.phases and not ended


def _weighed(
    ids: set[str], year: Year, code: MeasureCode, weights: Weights
) -> Iterator[tuple[float, int]]:
    for one in sorted(ids):
        if (found := weights.get((one, year, code))) is not None:
            yield found
