"""What stands beside a return: last year's published figures, and what would give a group away."""

from collections.abc import Mapping
from datetime import date

from chassis.work import Work
from contracts.calendar import AcademicYear
from contracts.performance import Dataset, Figure, Status
from performance.collections.model.asked import Spot
from performance.collections.model.entering import Kept
from performance.collections.model.reported import reported
from performance.collections.model.returns import Return
from performance.sheets.model.sheet import sheet_id
from performance.sheets.model.suppression import suppressed
from performance.sheets.repository import Sheets


async def year_before(work: Work, one: Return) -> Mapping[Spot, Figure]:
    """Find the school's published figures of the year before, where there are any."""
    year = AcademicYear.read(one.year).previous().label
    sheets, before = Sheets(work), dict[Spot, Figure]()
    for dataset in _datasets(one):
        sheet = await sheets.seek(sheet_id(one.school_id, year, dataset))
        for figure in sheet.published if sheet else ():
            before[Spot(figure.measure, figure.group)] = figure
    return before


def as_it_may_be_shown(one: Return, today: date) -> Mapping[Spot, Kept]:
    """Give the figures with those held back that would give a small group away (R94)."""
    return {
        Spot(figure.measure, figure.group): Kept(
            value=figure.value, mark=figure.mark, cohort=figure.cohort
        )
        for figures in reported(one.kept, Status.SCHOOL_REPORTED, today).values()
        for figure in suppressed(figures)
    }


def _datasets(one: Return) -> set[Dataset]:
    return {asked.facts.dataset for asked in one.asked}
