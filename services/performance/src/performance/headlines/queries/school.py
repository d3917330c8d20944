"""Everything that may be seen of one school in numbers, with its gaps in time left open."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from chassis.work import Work
from contracts.api.performance_figures import FiguresOfGroup, TrustFigure
from contracts.api.performance_headlines import SchoolDataset, SchoolFiguresView, SchoolMeasure
from contracts.errors import NotFound
from contracts.performance import Dataset, Group, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import SchoolId
from performance.headlines.model.apart import ENGLAND, change_of, gap_of, gaps_told
from performance.headlines.model.authorities import area_of
from performance.headlines.model.cells import Cells, Kept
from performance.headlines.model.trust import trust_figure
from performance.headlines.queries.seeing import (
    Sight,
    area_shown,
    england_shown,
    measure_shown,
    school_shown,
    years_between,
)
from performance.headlines.repository import AreaCells, SchoolCells
from performance.known.measures import Catalogue
from performance.known.model import KnownSchool
from performance.known.repository import KnownMeasureYears, KnownSchools
from performance.sheets.repository import Holdings

Weights = Mapping[tuple[Dataset, Year, MeasureCode], Sequence[tuple[float, int]]]


@dataclass(frozen=True)
class _Ground:
    """What a school's page stands on."""

    school: KnownSchool
    cells: Cells
    areas: Cells
    weights: Weights
    of_schools: int
    fewest: int
    known: Catalogue


async def figures_of_school(work: Work, school_id: SchoolId) -> SchoolFiguresView:
    """Show a school of one's sight in all data sets, years and groups."""
    sight = Sight(work)
    school = await KnownSchools(work).seek(school_id)
    if school is None or not sight.of([school]):
        raise NotFound(f"no {school_id} among the schools")
    peers = await KnownSchools(work).of_phases([school.phase])
    known = await KnownMeasureYears(work).catalogue()
    sheets = await SchoolCells(work).sheets_of(school_id)
    areas = [one for one in (ENGLAND, area_of(school.local_authority)) if one]
    held = sorted({Dataset(sheet["dataset"]) for sheet in sheets}, key=list(Dataset).index)
    ground = _Ground(
        school=school,
        cells=Cells(sheets, "school_id", {school.id: school.urn}, known),
        areas=Cells(await AreaCells(work).sheets_of(areas), "area", {}, known),
        weights=await _weights(work, held, {peer.id for peer in peers}),
        of_schools=len(peers),
        fewest=sight.fewest,
        known=known,
    )
    shown = (_dataset(one, sheets, ground) for one in held)
    return SchoolFiguresView(
        school=school_shown(school), datasets=tuple(one for one in shown if one.measures)
    )


async def _weights(work: Work, held: Sequence[Dataset], peers: set[str]) -> Weights:
    weights: dict[tuple[Dataset, Year, MeasureCode], list[tuple[float, int]]] = {}
    for holding in await Holdings(work).of_datasets(held):
        for one in holding.weighed if holding.school_id in peers else ():
            key = (holding.dataset, holding.year, one.measure)
            weights.setdefault(key, []).append((one.value, one.cohort))
    return weights


def _dataset(dataset: Dataset, sheets: Sequence[Kept], ground: _Ground) -> SchoolDataset:
    years = years_between(
        sheet["year"] for sheet in sheets if sheet["dataset"] == dataset and sheet["published"]
    )
    found = tuple(
        _measure(one, years, groups, ground)
        for one in measures().values()
        if one.dataset is dataset and (groups := _groups(one.code, years, ground))
    )
    return SchoolDataset(dataset=dataset, years=tuple(years), measures=found)


def _groups(code: MeasureCode, years: Sequence[Year], ground: _Ground) -> list[Group]:
    cells, whose = ground.cells, ground.school.id
    return [one for one in Group if any(cells.has(whose, year, code, one) for year in years)]


def _measure(
    measure: Measure, years: Sequence[Year], groups: Sequence[Group], ground: _Ground
) -> SchoolMeasure:
    code, whose, cells = measure.code, ground.school.id, ground.cells
    name = ground.school.local_authority
    area = area_of(name)
    return SchoolMeasure(
        measure=measure_shown(measure, years, ground.known),
        groups=tuple(
            FiguresOfGroup(
                group=group, figures=tuple(cells.shown(whose, year, code, group) for year in years)
            )
            for group in groups
        ),
        trust=tuple(_trust(measure, years, ground)),
        england=england_shown(ground.areas, years, code),
        authority=area_shown(ground.areas, (area, name), years, code, Group.ALL) if area else None,
        change=change_of(cells, whose, years[-1], code),
        gaps=tuple(
            gap_of(cells, ground.areas, whose, (years[-1], code), gap)
            for gap in gaps_told(cells, [whose], years[-1], code)
        ),
    )


def _trust(measure: Measure, years: Sequence[Year], ground: _Ground) -> Iterator[TrustFigure]:
    for year in years:
        yield trust_figure(
            measure.code,
            ground.weights.get((measure.dataset, year, measure.code), ()),
            of_schools=ground.of_schools,
            why_none=ground.known.why_none(measure.code, year),
            fewest=ground.fewest,
        )
