"""The schools of a phase beside each other, in school order (R89)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from chassis.work import Work
from contracts.api.performance_figures import FiguresOfArea, TrustFigure
from contracts.api.performance_headlines import ComparedMeasure, ComparedSchool, ComparisonView
from contracts.base import Frozen
from contracts.calendar import AcademicYear
from contracts.errors import NotFound
from contracts.performance import Dataset, Group, MeasureCode, Year
from contracts.performance.measures import Measure
from contracts.schools import Phase, SchoolId
from performance.headlines.model.apart import ENGLAND, change_of, gap_of, gaps_told
from performance.headlines.model.authorities import area_of
from performance.headlines.model.cells import Cells, Kept
from performance.headlines.model.prompts import prompts_for
from performance.headlines.model.trust import trust_figure
from performance.headlines.queries.seeing import (
    Sight,
    area_shown,
    england_shown,
    measure_shown,
    measures_of,
    school_shown,
    years_until,
)
from performance.headlines.repository import ShownOfAreas, ShownOfSchools
from performance.known.model import Catalogue, KnownSchool
from performance.known.repository import KnownMeasureYears, KnownSchools


class Asked(StrEnum):
    """The headlines, or every measure of the data set."""

    HEADLINES = "headlines"
    ALL = "all"


class Compare(Frozen):
    """A phase, a data set and a year (the newest there is, if none is given)."""

    phase: Phase
    dataset: Dataset
    year: Year | None = None
    group: Group = Group.ALL
    measures: Asked = Asked.HEADLINES


@dataclass(frozen=True)
class _Ground:
    """What a comparison stands on: all schools of the phase, those seen, and their figures."""

    schools: Sequence[KnownSchool]
    seen: Sequence[KnownSchool]
    years: Sequence[Year]
    group: Group
    fewest: int
    cells: Cells
    areas: Cells
    known: Catalogue


async def comparison(work: Work, asked: Compare) -> ComparisonView:
    """Compare the schools somebody may see; England, authority and trust stand beside them."""
    sight = Sight(work)
    schools = await KnownSchools(work).of_phases([asked.phase])
    seen = sight.of(schools)
    if not seen:
        raise NotFound(f"there is no {asked.phase} school here for you")
    held = await _held(work, asked.dataset, schools)
    there = sorted({one["year"] for one in held}, reverse=True)
    year = AcademicYear.read(asked.year).label if asked.year else _newest(work, there)
    years = years_until(year)
    known = await KnownMeasureYears(work).catalogue()
    ground = _Ground(
        schools=schools,
        seen=seen,
        years=years,
        group=asked.group,
        fewest=sight.fewest,
        cells=Cells(held, "school_id", {school.id: school.urn for school in schools}, known),
        areas=Cells(await ShownOfAreas(work).of(_areas(seen)), "area", {}, known),
        known=known,
    )
    compared = tuple(_compared(one, ground) for one in _measures(asked, year))
    return ComparisonView(
        phase=asked.phase,
        dataset=asked.dataset,
        year=year,
        group=asked.group,
        only_own=sight.only_own,
        years=tuple(years),
        years_there=tuple(there),
        schools=tuple(school_shown(one) for one in seen),
        measures=compared,
        prompts=prompts_for(compared),
    )


async def _held(work: Work, dataset: Dataset, schools: Sequence[KnownSchool]) -> list[Kept]:
    ids = {school.id for school in schools}
    held = await ShownOfSchools(work).of_datasets([dataset])
    return [one for one in held if one["school_id"] in ids]


def _newest(work: Work, there: Sequence[Year]) -> Year:
    return there[0] if there else AcademicYear.of(work.today).previous().label


def _measures(asked: Compare, year: Year) -> Iterator[Measure]:
    """Choose what is compared; a measure that has ended is history and no headline (R96)."""
    for one in measures_of(asked.dataset, asked.phase):
        ended = one.last is not None and year > one.last
        if not ended and (one.headline or asked.measures is Asked.ALL):
            yield one


def _areas(seen: Sequence[KnownSchool]) -> list[str]:
    found = {area_of(school.local_authority) for school in seen}
    return [ENGLAND, *(area for area in found if area)]


def _compared(measure: Measure, ground: _Ground) -> ComparedMeasure:
    code, years, year = measure.code, ground.years, ground.years[-1]
    gaps = gaps_told(ground.cells, (one.id for one in ground.schools), year, code)
    return ComparedMeasure(
        measure=measure_shown(measure, years, ground.known),
        schools=tuple(
            ComparedSchool(
                school_id=SchoolId(school.id),
                figures=tuple(
                    ground.cells.shown(school.id, one, code, ground.group) for one in years
                ),
                change=change_of(ground.cells, school.id, year, code, ground.group),
                gaps=tuple(
                    gap_of(ground.cells, ground.areas, school.id, (year, code), gap) for gap in gaps
                ),
            )
            for school in ground.seen
        ),
        trust=tuple(_trust(code, one, ground) for one in years),
        england=england_shown(ground.areas, years, code, ground.group),
        authorities=tuple(_authorities(code, ground)),
    )


def _authorities(code: MeasureCode, ground: _Ground) -> Iterator[FiguresOfArea]:
    for name in sorted({school.local_authority for school in ground.seen}):
        if area := area_of(name):
            yield area_shown(ground.areas, (area, name), ground.years, code, ground.group)


def _trust(code: MeasureCode, year: Year, ground: _Ground) -> TrustFigure:
    cells, group = ground.cells, ground.group
    return trust_figure(
        code,
        cells.weighed((one.id for one in ground.schools), year, code, group),
        of_schools=len(ground.schools),
        why_none=ground.known.why_none(code, year),
        fewest=ground.fewest,
    )
