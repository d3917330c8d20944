"""The trust's outcomes for its trustees: three years by phase, no school named (J10, R102)."""

from collections.abc import Sequence

from accountability.known.repository import KnownSchools
from accountability.outcomes.model import inspected
from accountability.outcomes.model.gathering import gathered
from accountability.outcomes.model.kept import SchoolOutcomes
from accountability.outcomes.repository import KeptOutcomes
from chassis.work import Work
from contracts.api.accountability import FreshnessView
from contracts.api.accountability_outcomes import (
    MeasureOutcome,
    OutcomesView,
    PhaseOutcomes,
    YearOutcome,
)
from contracts.calendar import AcademicYear
from contracts.figure_words import amount_in_words
from contracts.performance import Mark, Year
from contracts.performance.measures import Measure, measures
from contracts.permissions import Permission
from contracts.schools import Phase

_YEARS = 3


async def trust_outcomes(work: Work, _asked: None) -> OutcomesView:
    """Gather what every school's published figures show, the last full year at the end."""
    work.actor.must(Permission.READ_TRUST_SUMMARY, None)
    kept = {one.school_id: one for one in await KeptOutcomes(work).every()}
    schools = [school.facts for school in await KnownSchools(work).open_now()]
    years = _years_before(AcademicYear.of(work.today))
    phases: list[PhaseOutcomes] = []
    for phase in Phase:
        here = [one.school_id for one in schools if one.phase is phase]
        told = [kept[school] for school in here if school in kept]
        if here:
            outcomes = tuple(_measure(one, told, years) for one in _headlines(phase))
            shown = tuple(one for one in outcomes if one.years[0].of_schools)
            phases.append(PhaseOutcomes(phase=phase, schools=len(here), measures=shown))
    present = [kept[one.school_id] for one in schools if one.school_id in kept]
    return OutcomesView(
        years=years,
        phases=tuple(phases),
        inspections=inspected.counted(
            len(schools), [last for one in present if (last := one.last_inspection)]
        ),
        column=_freshness(list(kept.values())),
    )


def _years_before(present: AcademicYear) -> tuple[Year, ...]:
    first = int(present.label[:4])
    return tuple(AcademicYear.starting(first - back).label for back in range(_YEARS, 0, -1))


def _headlines(phase: Phase) -> list[Measure]:
    return [one for one in measures().values() if one.headline and phase in one.phases]


def _concerned(
    measure: Measure, schools: Sequence[SchoolOutcomes], years: Sequence[Year]
) -> list[SchoolOutcomes]:
    """Find the schools that are measured by it at all: a sixth form's by A levels, say."""
    return [
        school
        for school in schools
        if any(
            figure is not None and figure.mark is not Mark.NOT_APPLICABLE
            for figure in (school.figure(year, measure.code) for year in years)
        )
    ]


def _measure(
    measure: Measure, schools: Sequence[SchoolOutcomes], years: Sequence[Year]
) -> MeasureOutcome:
    concerned = _concerned(measure, schools, years)
    return MeasureOutcome(
        measure=measure.facts,
        decimals=measure.decimals,
        dataset=measure.dataset,
        definition=measure.definition,
        years=tuple(_year(measure, concerned, year) for year in years),
    )


def _year(measure: Measure, concerned: Sequence[SchoolOutcomes], year: Year) -> YearOutcome:
    found = (school.figure(year, measure.code) for school in concerned)
    whole = gathered(measure, year, [figure for figure in found if figure])
    why = whole.why_none
    words = amount_in_words(measure.facts, whole.value) if whole.value is not None else why or ""
    return YearOutcome(
        year=year,
        value=whole.value,
        words=words,
        mark=whole.mark,
        why_none=why,
        pupils=whole.pupils,
        schools=whole.schools,
        of_schools=len(concerned),
        status=whole.status,
        source=whole.source,
        as_at=whole.as_at,
    )


def _freshness(kept: Sequence[SchoolOutcomes]) -> FreshnessView:
    latest = max(kept, key=lambda one: one.told_at, default=None)
    return FreshnessView(
        column="outcomes",
        source="performance",
        as_of=latest.told_at if latest else None,
        heard_at=latest.heard_at if latest else None,
    )
