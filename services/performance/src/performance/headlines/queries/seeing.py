"""Whose figures somebody may see, and how schools and measures are headed."""

from collections.abc import Iterable, Sequence

from chassis.work import Work
from contracts.api.performance_figures import (
    FiguresOfArea,
    MeasureShown,
    SchoolShown,
    YearOfMeasure,
)
from contracts.calendar import AcademicYear
from contracts.errors import NotFound
from contracts.performance import Dataset, Group, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.permissions import Permission
from contracts.schools import Phase
from performance.headlines.model.apart import ENGLAND
from performance.headlines.model.cells import Cells
from performance.headlines.model.trust import FEWEST
from performance.known.model import Catalogue, KnownSchool

TREND = 4
"""How many years a trend shows: the one asked for and three before it."""


class Sight:
    """How far the reader sees: every school of the trust, or their own alone (R89)."""

    def __init__(self, work: Work) -> None:
        self._reach = work.actor.reach(Permission.READ_HEADLINES)
        if not self._reach.everywhere and not self._reach.places:
            raise NotFound("there are no figures here for you")

    @property
    def only_own(self) -> bool:
        return not self._reach.everywhere

    @property
    def fewest(self) -> int:
        """Of how many schools a trust's figure must be made before this reader sees it."""
        return FEWEST if self.only_own else 1

    def of(self, schools: Iterable[KnownSchool]) -> list[KnownSchool]:
        """Keep the schools whose figures the reader may see, in their order."""
        return [school for school in schools if self._reach.covers(school.id)]


def school_shown(school: KnownSchool) -> SchoolShown:
    """Head a school's figures."""
    return SchoolShown.model_validate(school.model_dump(include=set(SchoolShown.model_fields)))


def measure_shown(measure: Measure, years: Sequence[Year], known: Catalogue) -> MeasureShown:
    """Head a measure's figures, with the years they are of."""
    return MeasureShown(
        code=measure.code,
        name=measure.name,
        dataset=measure.dataset,
        unit=measure.unit,
        better=measure.better,
        decimals=measure.decimals,
        headline=measure.headline,
        definition=measure.definition,
        source=measure.source,
        years=tuple(
            YearOfMeasure(year=year, why_none=known.why_none(measure.code, year)) for year in years
        ),
    )


def measures_of(dataset: Dataset, phase: Phase) -> list[Measure]:
    """List what a data set measures in a phase."""
    asked = measures().values()
    return [one for one in asked if one.dataset is dataset and phase in one.phases]


def area_shown(
    areas: Cells, named: tuple[str, str], years: Sequence[Year], code: MeasureCode, group: Group
) -> FiguresOfArea:
    """Show an area's figures of these years, as far as they are known; `named` is id and name."""
    area, name = named
    figures = tuple(areas.shown(area, year, code, group) for year in years)
    return FiguresOfArea(area=area, name=name, figures=figures)


def england_shown(
    areas: Cells, years: Sequence[Year], code: MeasureCode, group: Group = Group.ALL
) -> FiguresOfArea:
    """Show England's figures of these years, as far as they are known."""
    return area_shown(areas, (ENGLAND, "England"), years, code, group)


def years_until(year: Year) -> list[Year]:
    """List the years of a trend, the last the one asked for."""
    found = [AcademicYear.read(year)]
    while len(found) < TREND:
        found.append(found[-1].previous())
    return [one.label for one in reversed(found)]


def years_between(there: Iterable[Year]) -> list[Year]:
    """List the years from the first that is there to the last, those without anything as well."""
    found = sorted(set(there))
    years = found[:1]
    while years and years[-1] < found[-1]:
        years.append(AcademicYear.read(years[-1]).next().label)
    return years
