"""What can be asked about measures."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.api.performance_figures import MeasureShown, YearOfMeasure
from contracts.api.performance_measures import (
    CorrectedYear,
    MeasuresView,
    MeasureView,
    SlotOfAttainment8,
    SlotsOfAttainment8,
)
from contracts.calendar import AcademicYear
from contracts.errors import Forbidden
from contracts.performance.measures import Measure, attainment_8_slots, measures
from contracts.permissions import Permission
from performance.known.model import MeasureYears
from performance.known.repository import KnownMeasureYears
from performance.measures.repository import MeasureYearsOfTrust

_YEARS = 12


async def list_of_measures(work: Work, _: None) -> MeasuresView:
    """List every measure with its years, this one and those before it."""
    if Permission.READ_HEADLINES not in work.actor.permissions():
        raise Forbidden("this needs the right to see figures")
    corrected = {one.id: one for one in await KnownMeasureYears(work).all({})}
    return MeasuresView(
        measures=tuple(
            _shown(work, one, corrected.get(one.code) or MeasureYears(id=one.code))
            for one in measures().values()
        ),
        attainment_8_slots=tuple(
            SlotsOfAttainment8(
                first=one.first,
                until=one.until,
                slots=tuple(SlotOfAttainment8(**slot.model_dump()) for slot in one.slots),
            )
            for one in attainment_8_slots()
        ),
        may_correct=work.actor.may(Permission.RUN_COLLECTION, None),
    )


async def measure_as_seen(work: Work, years: MeasureYears) -> MeasureView:
    """Show one measure after a correction."""
    return _shown(work, next(one for one in measures().values() if one.code == years.id), years)


async def years_corrected(work: Work) -> AboutMePart:
    """Tell somebody which measures' years they corrected."""
    me = work.actor.id
    return AboutMePart(
        what="Years of measures you corrected",
        records=tuple(
            {"measure": known.id, **one.model_dump(mode="json", exclude={"by"})}
            for known in await MeasureYearsOfTrust(work).corrected_by(me)
            for one in known.corrections
            if one.by == me
        ),
    )


def _shown(work: Work, measure: Measure, known: MeasureYears) -> MeasureView:
    first = AcademicYear.of(work.today)
    years = [first.label]
    while len(years) < _YEARS:
        first = first.previous()
        years.append(first.label)
    return MeasureView(
        id=measure.code,
        version=known.version,
        measure=MeasureShown(
            **measure.facts.model_dump(),
            **measure.model_dump(
                include={"dataset", "decimals", "headline", "definition", "source"}
            ),
            years=tuple(
                YearOfMeasure(year=year, why_none=known.why_none(measure, year))
                for year in sorted({*years, *(one.year for one in known.corrections)})
            ),
        ),
        phases=measure.phases,
        counts_pupils=measure.counts_pupils,
        first=measure.first,
        last=measure.last,
        corrected=tuple(CorrectedYear(**one.model_dump()) for one in known.corrections),
    )
