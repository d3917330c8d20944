"""Everything that may be seen of one school in numbers, with its gaps in time left open."""

from collections.abc import Iterator, Sequence
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
from performance.headlines.repository import ShownOfAreas, ShownOfSchools
from performance.known.model import Catalogue, KnownSchool
from performance.known.repository import KnownMeasureYears, KnownSchools


@dataclass(frozen=True)
class _Ground:
    """What a school's page stands on."""

    school: KnownSchool
    peers: Sequence[str]
    cells: Cells
    areas: Cells
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
    held = await ShownOfSchools(work).of_school(school_id)
    areas = [one for one in (ENGLAND, area_of(school.local_authority)) if one]
    datasets = sorted({Dataset(one["dataset"]) for one in held}, key=list(Dataset).index)
    urns = {peer.id: peer.urn for peer in (*peers, school)}
    ground = _Ground(
        school=school,
        peers=[peer.id for peer in peers],
        cells=Cells(await ShownOfSchools(work).of_datasets(datasets), "school_id", urns, known),
        areas=Cells(await ShownOfAreas(work).of(areas), "area", {}, known),
        fewest=sight.fewest,
        known=known,
    )
    shown = (_dataset(one, held, ground) for one in datasets)
    return SchoolFiguresView(
        school=school_shown(school), datasets=tuple(one for one in shown if one.measures)
    )


def _dataset(dataset: Dataset, held: Sequence[Kept], ground: _Ground) -> SchoolDataset:
    years = years_between(one["year"] for one in held if one["dataset"] == dataset)
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
            ground.cells.weighed(ground.peers, year, measure.code),
            of_schools=len(ground.peers),
            why_none=ground.known.why_none(measure.code, year),
            fewest=ground.fewest,
        )
