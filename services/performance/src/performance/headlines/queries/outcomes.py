"""What the trust's schools came to together, phase by phase; no school is named (R102)."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.work import Work
from contracts.api.performance_holdings import OutcomesView, OutcomeView, PhaseOutcomes
from contracts.errors import NotFound
from contracts.performance import Dataset, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import Phase
from performance.headlines.model.apart import ENGLAND
from performance.headlines.model.cells import Cells, Kept
from performance.headlines.model.trust import trust_figure
from performance.headlines.queries.seeing import (
    Sight,
    england_shown,
    measure_shown,
    years_until,
)
from performance.headlines.repository import ShownOfAreas, ShownOfSchools
from performance.known.model import Catalogue
from performance.known.repository import KnownMeasureYears, KnownSchools

_YEARS = 3


@dataclass(frozen=True)
class _Ground:
    """What outcomes stand on: all that any school shows, and England's."""

    held: Sequence[Kept]
    cells: Cells
    areas: Cells
    known: Catalogue


async def outcomes(work: Work, _: None) -> OutcomesView:
    """Show the headlines of each phase over three years, to those who see the whole trust."""
    if Sight(work).only_own:
        raise NotFound("the trust's outcomes are shown to those who see all of its schools")
    schools = await KnownSchools(work).open_ones()
    known = await KnownMeasureYears(work).catalogue()
    held = await ShownOfSchools(work).of_datasets(Dataset)
    ground = _Ground(
        held=held,
        cells=Cells(held, "school_id", {}, known),
        areas=Cells(await ShownOfAreas(work).of([ENGLAND]), "area", {}, known),
        known=known,
    )
    phases = (phase for phase in Phase if any(school.phase is phase for school in schools))
    return OutcomesView(
        phases=tuple(
            _phase(phase, [one.id for one in schools if one.phase is phase], ground)
            for phase in phases
        )
    )


def _phase(phase: Phase, schools: Sequence[str], ground: _Ground) -> PhaseOutcomes:
    newest = max((one["year"] for one in ground.held if one["school_id"] in schools), default=None)
    years = years_until(newest, _YEARS) if newest else []
    told = (one for one in measures().values() if years and _is_told(one, phase, years[-1]))
    return PhaseOutcomes(
        phase=phase,
        schools=len(schools),
        years=tuple(years),
        outcomes=tuple(_outcome(one, years, schools, ground) for one in told),
    )


def _outcome(
    measure: Measure, years: Sequence[Year], schools: Sequence[str], ground: _Ground
) -> OutcomeView:
    code, known = measure.code, ground.known
    return OutcomeView(
        measure=measure_shown(measure, years, known),
        trust=tuple(
            trust_figure(
                code,
                ground.cells.weighed(schools, year, code),
                of_schools=len(schools),
                why_none=known.why_none(code, year),
            )
            for year in years
        ),
        england=england_shown(ground.areas, years, code),
    )


def _is_told(measure: Measure, phase: Phase, year: Year) -> bool:
    ended = measure.last is not None and year > measure.last
    return measure.headline and phase in measure.phases and not ended
