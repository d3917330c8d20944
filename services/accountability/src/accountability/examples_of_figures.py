"""Small believable facts as performance tells them, for the tests and the docs."""

from datetime import date

from accountability.examples import HEAD, STAVERMARSH
from contracts.performance import (
    Dataset,
    Figure,
    FiguresPublished,
    Group,
    InspectionFacts,
    InspectionRecorded,
    Mark,
    MeasureCode,
    OldGrade,
    RiskAssessed,
    SignalCleared,
    SignalFacts,
    SignalId,
    SignalRaised,
    Source,
    Status,
    Tier,
)
from contracts.performance.measures import measures
from contracts.schools import SchoolId

ABSENCE, SUSPENSIONS = MeasureCode("persistent-absence"), MeasureCode("suspension-rate")
ATTAINMENT, PROGRESS = MeasureCode("attainment-8"), MeasureCode("progress-8")
AS_AT = date(2026, 10, 15)


def a_signal(
    measure: MeasureCode = ABSENCE,
    *,
    school_id: SchoolId = STAVERMARSH,
    group: Group = Group.ALL,
    **changes: object,
) -> SignalFacts:
    """Raise a signal; unless said otherwise persistent absence two and a half points too high."""
    told: dict[str, object] = {
        "signal_id": SignalId(f"{school_id}:{measure}:{group}"),
        "school_id": school_id,
        "measure": measures()[measure].facts,
        "group": group,
        "year": "2025-26",
        "figure": 27.4,
        "threshold": 25.0,
        "comparison": 18.2,
        "before": 25.3,
        "source": Source.DFE,
        "status": Status.PROVISIONAL,
        "as_at": AS_AT,
        "raised_on": date(2026, 11, 9),
        "cleared_on": None,
    }
    return SignalFacts.model_validate({**told, **changes})


def raised(signal: SignalFacts) -> SignalRaised:
    """Tell of a figure beyond its level."""
    return SignalRaised(signal=signal)


def cleared(signal: SignalFacts, on: date = date(2026, 11, 20)) -> SignalCleared:
    """Tell that it recovered."""
    return SignalCleared(signal=signal.but(cleared_on=on))


def a_tier(
    tier: Tier = Tier.INTENSIVE,
    previous: Tier | None = Tier.TARGETED,
    *,
    school_id: SchoolId = STAVERMARSH,
    on: date = date(2026, 11, 9),
) -> RiskAssessed:
    """Set a school's tier."""
    return RiskAssessed(
        school_id=school_id, tier=tier, previous=previous, assessed_on=on, assessed_by=HEAD
    )


def a_figure(  # noqa: PLR0913 - all a figure may be told with, each named
    measure: MeasureCode,
    value: float | None,
    cohort: int | None = 100,
    *,
    mark: Mark | None = None,
    group: Group = Group.ALL,
    status: Status = Status.PROVISIONAL,
) -> Figure:
    """Publish a value about some pupils, or (None) the reason why there is none."""
    return Figure(
        measure=measure,
        group=group,
        value=value,
        mark=mark,
        cohort=cohort,
        source=Source.DFE,
        status=status,
        as_at=AS_AT,
    )


def figures_of(
    *figures: Figure,
    school_id: SchoolId = STAVERMARSH,
    year: str = "2025-26",
    dataset: Dataset = Dataset.KS4,
) -> FiguresPublished:
    """Publish a school's data set of a year, whole."""
    return FiguresPublished(school_id=school_id, year=year, dataset=dataset, figures=figures)


def an_old_inspection(
    overall: OldGrade = OldGrade.GOOD, *, school_id: SchoolId = STAVERMARSH
) -> InspectionRecorded:
    """Tell of an inspection under the four grades."""
    return InspectionRecorded(
        inspection=InspectionFacts(
            school_id=school_id,
            urn="900003",
            inspected_on=date(2024, 3, 5),
            published_on=date(2024, 4, 20),
            overall=overall,
            areas={},
            safeguarding_met=None,
            as_at=date(2026, 10, 31),
        )
    )
