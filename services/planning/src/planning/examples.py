"""Stavermarsh and its plan for 2026-27: believable aggregates for tests and the documentation."""

from datetime import UTC, date, datetime
from typing import Any

from contracts.api.planning import Evidence
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import Cycle
from contracts.examples import someone
from contracts.meetings import (
    ActionEntry,
    ActionFacts,
    ActionId,
    ActionState,
    EntryId,
    EntryKind,
    ForumId,
    ForumKind,
    MeetingId,
    Side,
)
from contracts.people import Role
from contracts.planning import (
    MilestoneId,
    ObjectiveId,
    PlanState,
    PriorityFacts,
    PriorityId,
    Rating,
)
from contracts.schools import SchoolId
from planning.inbox.model.action import InboxAction
from planning.plans.model.known import (
    KnownCalendar,
    KnownPriorities,
    KnownSchool,
    KnownSettings,
    calendar_id,
)
from planning.plans.model.milestones import Milestone, RatingGiven, Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import Gap, ImprovementPlan
from planning.priorities.model import Priorities, Priority, Wording

CYCLE = Cycle("2026-27")
STAVERMARSH = SchoolId("stavermarsh")
ATTENDANCE, READING = PriorityId("attendance"), PriorityId("reading")
ABSENCE, TUTORS = ObjectiveId("absence"), ObjectiveId("tutors")
PROTOCOL, BELOW_26, BELOW_22 = (
    MilestoneId("protocol"),
    MilestoneId("below-26"),
    MilestoneId("below-22"),
)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
DEPUTY = someone("deputy-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-thornhallow", Role.HEADTEACHER, at="thornhallow")
NEIGHBOURING_DEPUTY = someone("deputy-of-thornhallow", Role.SCHOOL_LEADER, at="thornhallow")
NEIGHBOURING_GOVERNOR = someone("governor-of-thornhallow", Role.GOVERNOR, at="thornhallow")
CEO = someone("ceo", Role.CEO)
LEAD = someone("lead-for-english", Role.SCHOOL_IMPROVEMENT_LEAD)
TRUSTEE = someone("trustee", Role.TRUSTEE)
WRITTEN = datetime(2026, 10, 12, 8, 0, tzinfo=UTC)
PUBLISHED = date(2026, 9, 21)

HEADINGS = (
    PriorityFacts(priority_id=ATTENDANCE, code="P1", title="Attendance and belonging"),
    PriorityFacts(priority_id=READING, code="P4", title="Reading, oracy and vocabulary"),
)


def the_priorities(*, published: bool = True) -> Priorities:
    """Two of the trust's priorities for 2026-27."""
    wording = Wording(
        priorities=tuple(
            Priority(id=h.priority_id, code=h.code, title=h.title, intent="In every school.")
            for h in HEADINGS
        ),
        curriculum_statement="One curriculum, taught in each school's own way.",
    )
    return Priorities(
        id=CYCLE,
        version=1,
        cycle=CYCLE,
        draft=wording,
        told=published,
        published=wording if published else None,
        published_at=WRITTEN if published else None,
    )


def a_milestone(
    key: MilestoneId, title: str, term: int, *, rated: Rating | None = None
) -> Milestone:
    """Make a step, rated once by the Deputy if a rating is given."""
    milestone = Milestone(id=key, title=title, term=term)
    if rated is None:
        return milestone
    given = RatingGiven(
        rating=rated,
        note="",
        evidence=(Evidence(label="Attendance report", url="https://example.org/attendance"),),
        signed=Signed(by=DEPUTY.id, at=WRITTEN),
        cycle=CYCLE,
    )
    return milestone.but(rating=rated, ratings=(given,))


def a_plan(
    state: PlanState = PlanState.PUBLISHED, *, rated: Rating | None = None, version: int = 1
) -> ImprovementPlan:
    """Answer attendance by an objective of three steps, and reading by a reason.

    `rated` is how the first step stands, which Term 1 ended over on 23 October.
    """
    absence = Objective(
        id=ABSENCE,
        title="Persistent absence below 22% by Term 6",
        priority_id=ATTENDANCE,
        owner_id=DEPUTY.id,
        owner_name="Deputy Headteacher",
        success_criteria=("Persistent absence below 22%",),
        actions=("Tutors telephone home on the first day of absence",),
        milestones=(
            a_milestone(PROTOCOL, "Tutor contact protocol live", 1, rated=rated),
            a_milestone(BELOW_26, "Persistent absence at or below 26%", 2),
            a_milestone(BELOW_22, "Persistent absence at or below 22%", 6),
        ),
    )
    return ImprovementPlan(
        id="plan-of-stavermarsh",
        version=version,
        school_id=STAVERMARSH,
        cycle=CYCLE,
        state=state,
        objectives=(absence,),
        gaps=(Gap(priority_id=READING, reason="Reading was last year's first objective."),),
        published_on=None if state in {PlanState.DRAFT, PlanState.SHARED} else PUBLISHED,
        updated_at=WRITTEN,
    )


def what_plans_know() -> dict[str, Any]:
    """Seed a store with the school, the trust's year, its setting and its priorities."""
    return {
        "known_schools": [
            KnownSchool(id=STAVERMARSH, name="Stavermarsh School", open=True, sequence=1)
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
        "known_priorities": [KnownPriorities(id=CYCLE, priorities=HEADINGS, sequence=1)],
        "known_settings": [KnownSettings(id="trust", published_by_end_of_term=1, sequence=1)],
    }


def an_inbox_action(
    kind: ForumKind = ForumKind.KEY_COLLEAGUES, *, key: str = "reading-buddies"
) -> InboxAction:
    """Wait for an answer to what the SENCOs, or another kind of meeting, asked of Stavermarsh."""
    private = kind is ForumKind.ONE_TO_ONE
    facts = ActionFacts(
        action_id=ActionId(key),
        forum_ids=(ForumId("sencos"),),
        kind=kind,
        meeting_id=MeetingId("sencos-in-october"),
        agreed_on=date(2026, 11, 23),
        school_id=STAVERMARSH,
        objective_id=ABSENCE,
        priority_id=ATTENDANCE,
        wording=None if private else "Share the arrival plan template and try it",
        owner_id=HEAD.id,
        due=date(2026, 12, 11),
        state=ActionState.OPEN,
        answer=None,
        completed_on=None,
    )
    entry = ActionEntry(
        entry_id=EntryId(f"{key}-assigned"),
        kind=EntryKind.ASSIGNED,
        side=Side.MEETINGS,
        by=CEO.id if private else LEAD.id,
        at=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        words=None,
        reason=None,
        owner_id=HEAD.id,
        due=facts.due,
        objective_id=ABSENCE,
    )
    return InboxAction.of(facts, STAVERMARSH).taking(entry).but(version=1)
