"""Small believable facts as planning and the directory tell them, for the tests and the docs."""

from datetime import UTC, date, datetime, timedelta

from chassis.work import new_ulid
from contracts.base import Envelope, Event
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import (
    MilestoneFacts,
    MilestoneId,
    MilestoneRated,
    ObjectiveFacts,
    ObjectiveId,
    PlanFacts,
    PlanId,
    PlanState,
    PriorityId,
    Rating,
)
from contracts.schools import Phase, SchoolFacts, SchoolId

CYCLE = Cycle("2026-27")
STAVERMARSH, PELLOWMERE = SchoolId("stavermarsh"), SchoolId("pellowmere")
ATTENDANCE, READING = PriorityId("attendance"), PriorityId("reading")
HEAD = PersonId("rosa-whitlock")
PUBLISHED = datetime(2026, 10, 16, 15, 0, tzinfo=UTC)


def a_school(school_id: SchoolId, name: str, *, is_open: bool = True) -> SchoolFacts:
    """Name an open secondary school of the trust."""
    return SchoolFacts(
        school_id=school_id,
        urn="900003",
        predecessor_urns=(),
        name=name,
        short_name=name.removesuffix(" School"),
        phase=Phase.SECONDARY,
        local_authority="South Gloucestershire",
        open=is_open,
    )


def a_milestone(  # noqa: PLR0913 - all a milestone may be told with, each named
    name: str,
    term: int,
    rating: Rating = Rating.NOT_STARTED,
    *,
    previous: Rating | None = None,
    overdue: bool = False,
    rated_at: datetime | None = None,
) -> MilestoneFacts:
    """Promise a step for a term; unless said otherwise nothing has been done about it."""
    return MilestoneFacts(
        milestone_id=MilestoneId(name),
        term=term,
        rating=rating,
        previous=previous,
        rated_at=rated_at,
        overdue=overdue,
    )


def an_objective(
    name: str, priority_id: PriorityId | None, *milestones: MilestoneFacts
) -> ObjectiveFacts:
    """Gather steps under an objective for a priority, or (None) the school's own."""
    return ObjectiveFacts(
        objective_id=ObjectiveId(name),
        priority_id=priority_id,
        carried_from=None,
        milestones=milestones,
    )


ATTENDING = an_objective(
    "pa-below-22",
    ATTENDANCE,
    a_milestone("contact-protocol", 1, overdue=True),
    a_milestone("pa-26", 2),
    a_milestone("pa-24", 4),
)
OWN = an_objective("calm-corridors", None, a_milestone("one-way", 2))


def a_plan(
    *objectives: ObjectiveFacts,
    school_id: SchoolId = STAVERMARSH,
    state: PlanState = PlanState.PUBLISHED,
    updated_at: datetime = PUBLISHED,
) -> PlanFacts:
    """Tell a plan as planning would; published, it gives a reason for having none on reading."""
    public = state not in (PlanState.DRAFT, PlanState.SHARED)
    return PlanFacts(
        plan_id=PlanId(f"plan-of-{school_id}"),
        school_id=school_id,
        cycle=CYCLE,
        state=state,
        objectives=objectives if public else (),
        reasoned_gaps=(READING,) if public else (),
        published_on=date(2026, 10, 16) if public else None,
        updated_at=updated_at,
    )


def a_rating(
    milestone: str,
    rating: Rating,
    *,
    previous: Rating = Rating.NOT_STARTED,
    school_id: SchoolId = STAVERMARSH,
    at: datetime = PUBLISHED + timedelta(days=35),
) -> MilestoneRated:
    """Rate a step of a school's plan, by its Head."""
    return MilestoneRated(
        plan_id=PlanId(f"plan-of-{school_id}"),
        school_id=school_id,
        cycle=CYCLE,
        objective_id=ObjectiveId("pa-below-22"),
        milestone_id=MilestoneId(milestone),
        rating=rating,
        previous=previous,
        evidence_count=1,
        rated_by=HEAD,
        rated_at=at,
    )


def told(fact: Event, sequence: int, *, at: datetime = PUBLISHED) -> Envelope:
    """Put a fact in its envelope, as of a version of what it is about."""
    return Envelope(
        id=new_ulid(),
        type=fact.type,
        source=fact.type.partition(".")[0],
        subject="subject",
        time=at,
        sequence=sequence,
        data=fact.model_dump(mode="json"),
    )
