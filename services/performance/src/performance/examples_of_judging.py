"""Stavermarsh judged: its figures, its signals and its tier, for tests and the documentation."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from chassis.testing import NOW
from contracts.api.performance_risk import EvidenceKind
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import (
    Beyond,
    Dataset,
    Figure,
    Group,
    Mark,
    MeasureCode,
    SignalFacts,
    SignalRaised,
    Source,
    Status,
    ThresholdKind,
    Tier,
)
from contracts.performance.measures import measures
from contracts.planning import MilestonesOverdue, PlanSnapshotTaken
from contracts.samples import sample_of
from contracts.schools import Phase, SchoolId
from performance.known.model import KnownSchool
from performance.known.model.plans import KnownPlan
from performance.risk.model.assessment import Assessment, Evidence, RiskAssessment
from performance.risk.model.known import KnownDataset, KnownDatasets, KnownSignal
from performance.sheets.model.sheet import AreaSheet, Layer, Sheet, sheet_id
from performance.signals.model.signal import Crossing, Signal

STAVERMARSH, ASHLODE = SchoolId("stavermarsh"), SchoolId("ashlode")
CEO = someone("ceo", Role.CEO)
LEAD = someone("lead-for-inclusion", Role.SCHOOL_IMPROVEMENT_LEAD)
CPD = someone("cpd-manager", Role.CPD_MANAGER)
SPECIALIST = someone("data-specialist", Role.DATA_SPECIALIST)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-ashlode", Role.HEADTEACHER, at=ASHLODE)
SENCO = someone("senco-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("trustee", Role.TRUSTEE)
VISITOR = someone("external-reviewer", Role.EXTERNAL)
ABSENCE = MeasureCode("persistent-absence")
ATTAINMENT = MeasureCode("attainment-8")
AS_AT = date(2026, 10, 15)
TERM_ONE = NOW.replace(day=9, hour=10)


def a_school(key: SchoolId = STAVERMARSH, phase: Phase = Phase.SECONDARY) -> KnownSchool:
    """Know a school of the trust."""
    return KnownSchool(
        id=key,
        urn="900003" if key == STAVERMARSH else "900008",
        predecessor_urns=(),
        name=f"{key.title()} School",
        short_name=key.title(),
        phase=phase,
        local_authority="South Gloucestershire",
        open=True,
        sequence=1,
    )


def a_figure(
    value: float | None,
    *,
    measure: MeasureCode = ABSENCE,
    group: Group = Group.ALL,
    mark: Mark = Mark.SUPPRESSED,
) -> Figure:
    """Publish a provisional figure of the DfE's; without a value it bears a mark."""
    return Figure(
        measure=measure,
        group=group,
        value=value,
        mark=mark if value is None else None,
        cohort=None if value is None else 168,
        source=Source.DFE,
        status=Status.PROVISIONAL,
        as_at=AS_AT,
    )


def a_sheet(year: str, figures: Iterable[Figure], *, school_id: SchoolId = STAVERMARSH) -> Sheet:
    """Keep the figures of one data set and year, as one import laid them."""
    held = tuple(figures)
    dataset = measures()[held[0].measure].dataset if held else Dataset.ABSENCE
    empty = Sheet(
        id=sheet_id(school_id, year, dataset), school_id=school_id, year=year, dataset=dataset
    )
    return empty.laid(Layer(origin=f"import-of-{year}", urn="900003", at=NOW, figures=held))


def of_england(year: str, figures: Iterable[Figure]) -> AreaSheet:
    """Keep England's figures of the same kind."""
    held = tuple(figures)
    dataset = measures()[held[0].measure].dataset
    empty = AreaSheet(
        id=sheet_id("england", year, dataset), area="england", year=year, dataset=dataset
    )
    return empty.laid(Layer(origin="england", urn=None, at=NOW, figures=held))


def a_signal(school_id: SchoolId = STAVERMARSH) -> Signal:
    """Stand open since 9 November: persistent absence of 27.4%, above the trust's 25%."""
    crossing = Crossing(
        year="2025-26",
        figure=a_figure(27.4),
        amount=25.0,
        beyond=Beyond.ABOVE,
        reference=None,
        level=25.0,
        england=a_figure(18.2),
        before=a_figure(25.3),
    )
    return Signal(
        id=f"{school_id}:persistent-absence:all",
        version=1,
        school_id=school_id,
        measure=ABSENCE,
        group=Group.ALL,
        kind=ThresholdKind.LEVEL,
        dataset=Dataset.ABSENCE,
        crossing=crossing,
        raised_on=date(2026, 11, 9),
    )


def what_is_judged() -> dict[str, Any]:
    """Seed a store with two schools, the persistent absence of one, and England's."""
    return {
        "known_schools": [a_school(), a_school(ASHLODE, Phase.PRIMARY)],
        "sheets": [a_sheet("2024-25", [a_figure(25.3)]), a_sheet("2025-26", [a_figure(27.4)])],
        "area_sheets": [of_england("2025-26", [a_figure(18.2)])],
    }


def a_record(*tiers: Tier, school_id: SchoolId = STAVERMARSH) -> RiskAssessment:
    """Judge a school once for each tier, a day after the other from 2 November on."""
    school = a_school(school_id)
    record = RiskAssessment(
        id=school_id,
        version=1,
        school_id=school_id,
        school_name=school.name,
        short_name=school.short_name,
        phase=school.phase,
        open=True,
        sequence=1,
    )
    for day, tier in enumerate(tiers, start=2):
        made = Assessment(
            tier=tier,
            previous=record.tier,
            rationale="Absence keeps rising and the new tutors have not begun.",
            evidence=(
                Evidence(kind=EvidenceKind.SOFT, ref=None, words="Seen on a visit", as_at=None),
            ),
            by=LEAD.id,
            at=NOW.replace(day=day),
        )
        record = record.but(history=(*record.history, made), assessed=True)
    return record


def what_risk_knows() -> dict[str, Any]:
    """Seed a store with a signal, a data set and a plan with one of three milestones overdue."""
    told = SignalFacts.model_validate(sample_of(SignalRaised).data["signal"])
    plan = PlanSnapshotTaken.model_validate(sample_of(PlanSnapshotTaken).data).plan
    late = MilestonesOverdue.model_validate(sample_of(MilestonesOverdue).data)
    return {
        "risk_signals": [
            KnownSignal(id=told.signal_id, school_id=STAVERMARSH, facts=told, open=True, sequence=1)
        ],
        "risk_datasets": [
            KnownDatasets.of(STAVERMARSH).but(
                sets=(
                    KnownDataset(dataset=Dataset.ABSENCE, year="2025-26", as_at=AS_AT, sequence=1),
                )
            )
        ],
        "known_plans": [
            KnownPlan(
                id=plan.plan_id,
                school_id=STAVERMARSH,
                cycle=plan.cycle,
                as_at=NOW,
            )
            .hear_plan(plan, 1, NOW)
            .hear_overdue(late, 2, NOW)
        ],
    }
