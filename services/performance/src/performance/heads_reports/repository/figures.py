"""What is published of a school and of England, as `sheets` keeps it ready."""

from chassis.work import Work
from contracts.schools import SchoolId
from performance.heads_reports.model.headlines import Published
from performance.sheets.repository import AreaSheets, Sheets

_ENGLAND = "england"


async def school_as_published(work: Work, school_id: SchoolId) -> Published:
    """Find every figure of a school that may be seen."""
    sheets = await Sheets(work).of_school(school_id)
    return {(sheet.year, sheet.dataset): sheet.published for sheet in sheets if sheet.published}


async def england_as_published(work: Work, beside: Published) -> Published:
    """Find England's figures of the years and data sets that a school has."""
    areas = AreaSheets(work)
    sheets = [
        sheet
        for dataset in sorted({dataset for _, dataset in beside})
        for sheet in await areas.of_areas(
            (_ENGLAND,), dataset, (year for year, one in beside if one is dataset)
        )
    ]
    return {(sheet.year, sheet.dataset): sheet.published for sheet in sheets}
