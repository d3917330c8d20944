"""Stavermarsh and its Headteacher's Report for Term 1: believable aggregates for tests."""

from datetime import UTC, date, datetime
from typing import Any

from contracts.api.performance_heads_report_parts import ActionsProgress, Prefilled
from contracts.api.performance_heads_report_sections import ReportSection
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import Cycle
from contracts.examples import someone
from contracts.meetings import ActionState, ForumKind
from contracts.people import Role
from contracts.performance import HeadsReportState
from contracts.planning import (
    MilestoneFacts,
    MilestoneId,
    ObjectiveFacts,
    ObjectiveId,
    PlanState,
    PriorityFacts,
    PriorityId,
    Rating,
)
from contracts.schools import Phase, SchoolId
from performance.heads_reports.model.report import (
    HeadsReport,
    Safeguarding,
    Section,
    Signed,
    Step,
)
from performance.known.model import KnownCalendar, KnownSchool, calendar_id
from performance.known.model.actions import KnownAction
from performance.known.model.plans import KnownPlan, KnownPriorities

CYCLE = Cycle("2026-27")
STAVERMARSH = SchoolId("stavermarsh")
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
DEPUTY = someone("deputy-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-thornhallow", Role.HEADTEACHER, at="thornhallow")
NEIGHBOURING_GOVERNOR = someone("governor-of-thornhallow", Role.GOVERNOR, at="thornhallow")
CEO = someone("ceo", Role.CEO)
LEAD = someone("lead-for-english", Role.SCHOOL_IMPROVEMENT_LEAD)
SPECIALIST = someone("data-specialist", Role.DATA_SPECIALIST)
TRUSTEE = someone("trustee", Role.TRUSTEE)
WRITTEN = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
TOLD = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
SIGNED = Signed(by=HEAD.id, at=WRITTEN)
ATTENDANCE = PriorityId("attendance")
TEXTS = {
    ReportSection.SUMMARY: "A steady start.\n\nAttendance is what we talk about most.",
    ReportSection.QUALITY: "Year 11 sat mocks in October.",
    ReportSection.ATTENDANCE: "First-day calls began in Term 1.",
    ReportSection.INCLUSION: "Two more teaching assistants trained.",
    ReportSection.DEVELOPMENT: "Every year group has a choir.",
    ReportSection.STAFFING: "One vacancy, in science.",
    ReportSection.PLAN: "The contact protocol is late by two weeks.",
}


def a_report(
    state: HeadsReportState = HeadsReportState.DRAFT, *, written: bool = True, term: int = 1
) -> HeadsReport:
    """Make the report of a term; `written` fills in all that is needed to submit it."""
    begun = HeadsReport.begun(STAVERMARSH, CYCLE, term, SIGNED)
    steps = _STEPS[state]
    report = begun.but(
        version=len(steps),
        state=state,
        steps=tuple(Step(state=one, signed=SIGNED) for one in steps),
        editions=steps.count(HeadsReportState.PUBLISHED),
        frozen=an_empty_filling() if state in _FROZEN else None,
    )
    if not written:
        return report
    return report.but(
        sections=tuple(
            Section(key=key, text=TEXTS[key], version=1, signed=SIGNED)
            if key in TEXTS
            else Section(key=key)
            for key in ReportSection
        ),
        safeguarding=Safeguarding(
            met=True, reviewed_on=date(2026, 10, 9), version=1, signed=SIGNED
        ),
    )


def an_empty_filling() -> Prefilled:
    """Fill in nothing: no figures, no plan, no actions."""
    return Prefilled(
        filled_at=WRITTEN,
        headlines=(),
        plan=None,
        actions=ActionsProgress(open=0, overdue=0, completed=0, items=(), as_at=None),
        since_last=None,
    )


def a_known_plan() -> KnownPlan:
    """Answer attendance by three steps: one on track, one at risk, one overdue."""
    steps = [("protocol", Rating.ON_TRACK), ("calls", Rating.AT_RISK), ("late", Rating.NOT_STARTED)]
    return KnownPlan(
        id="plan-of-stavermarsh",
        school_id=STAVERMARSH,
        cycle=CYCLE,
        state=PlanState.PUBLISHED,
        published_on=date(2026, 9, 21),
        objectives=(
            ObjectiveFacts(
                objective_id=ObjectiveId("absence"),
                priority_id=ATTENDANCE,
                carried_from=None,
                milestones=tuple(
                    MilestoneFacts(
                        milestone_id=MilestoneId(key),
                        term=1,
                        rating=rating,
                        rated_at=None,
                        overdue=key == "late",
                    )
                    for key, rating in steps
                ),
            ),
        ),
        sequence=3,
        as_at=TOLD,
    )


def a_known_action(
    key: str, kind: ForumKind = ForumKind.KEY_COLLEAGUES, *, due: date
) -> KnownAction:
    """Make an open action of a kind of forum."""
    private = kind is ForumKind.ONE_TO_ONE
    return KnownAction(
        id=key,
        school_id=STAVERMARSH,
        kind=kind,
        wording=None if private else "Share the arrival plan template",
        agreed_on=date(2026, 10, 15),
        due=due,
        state=ActionState.OPEN,
        completed_on=None,
        sequence=1,
        as_at=TOLD,
    )


def what_reports_know() -> dict[str, Any]:
    """Seed a store with the school, its year, the trust's priorities, its plan and its actions."""
    return {
        "known_schools": [
            KnownSchool(
                id=STAVERMARSH,
                urn="900001",
                predecessor_urns=(),
                name="Stavermarsh School",
                short_name="Stavermarsh",
                phase=Phase.SECONDARY,
                local_authority="Wessex",
                open=True,
                sequence=1,
            )
        ],
        "known_calendars": [
            KnownCalendar(
                id=calendar_id(CYCLE, None),
                cycle=CYCLE,
                school_id=None,
                calendar=SIX_TERMS_2026_27,
                sequence=1,
            )
        ],
        "known_priorities": [
            KnownPriorities(
                id=CYCLE,
                priorities=(PriorityFacts(priority_id=ATTENDANCE, code="P1", title="Attendance"),),
                sequence=1,
            )
        ],
        "known_plans": [a_known_plan()],
        "known_actions": [
            a_known_action("late", due=date(2026, 11, 6)),
            a_known_action("private", ForumKind.ONE_TO_ONE, due=date(2026, 12, 1)),
        ],
    }


S = HeadsReportState
_FROZEN = frozenset({S.SUBMITTED, S.ACCEPTED, S.PUBLISHED})
_STEPS: dict[S, tuple[S, ...]] = {
    S.DRAFT: (S.DRAFT,),
    S.SUBMITTED: (S.DRAFT, S.SUBMITTED),
    S.RETURNED: (S.DRAFT, S.SUBMITTED, S.RETURNED),
    S.ACCEPTED: (S.DRAFT, S.SUBMITTED, S.ACCEPTED),
    S.PUBLISHED: (S.DRAFT, S.SUBMITTED, S.ACCEPTED, S.PUBLISHED),
}
