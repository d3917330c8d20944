"""Correct what is known of a measure's year (domain §9.1)."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.calendar import AcademicYear, CalendarRefused
from contracts.errors import Invalid, NotFound
from contracts.performance import MeasureCode, Year
from contracts.performance.measures import measures
from contracts.permissions import Permission
from performance.known.model import Correction, MeasureYears
from performance.measures.repository import MeasureYearsOfTrust


class CorrectMeasure(Frozen):
    """A measure's year has a figure (None), or this is why it has none."""

    code: MeasureCode
    year: Year
    why_none: str | None


class TakeBack(Frozen):
    """Let the catalogue speak for a year again."""

    code: MeasureCode
    year: Year


async def correct_year(work: Work, command: CorrectMeasure) -> MeasureYears:
    """Note what was found out; every page shows it from now on."""
    held = await _to_correct(work, command.code)
    try:
        year = AcademicYear.read(command.year).label
    except CalendarRefused as refused:
        raise Invalid.at("year", str(refused)) from refused
    correction = Correction(year=year, why_none=command.why_none, by=work.actor.id, at=work.now)
    return await MeasureYearsOfTrust(work).save(held.corrected(correction))


async def take_back_correction(work: Work, command: TakeBack) -> MeasureYears:
    """Forget a correction."""
    held = await _to_correct(work, command.code)
    return await MeasureYearsOfTrust(work).save(held.without(command.year))


async def _to_correct(work: Work, code: MeasureCode) -> MeasureYears:
    work.actor.must(Permission.RUN_COLLECTION, None)
    if code not in measures():
        raise NotFound(f"no measure is called {code}")
    years = MeasureYearsOfTrust(work)
    return years.matched(await years.seek(code) or MeasureYears(id=code))
