"""A plan's life: draft, shared, published, reviewed, closed; every step keeps an edition (R13)."""

from contracts.base import Event
from contracts.calendar import Calendar
from contracts.days import day_of
from contracts.people import PersonId
from contracts.planning import PlanSnapshotTaken, PlanState, PlanStateChanged
from contracts.schools import SchoolOwned
from planning.plans.model.lateness import marked, newly_overdue
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import Headings, ImprovementPlan
from planning.plans.model.refusals import PriorityUnanswered, WrongState

_NEXT: dict[PlanState, frozenset[PlanState]] = {
    PlanState.DRAFT: frozenset({PlanState.SHARED}),
    PlanState.SHARED: frozenset({PlanState.DRAFT, PlanState.PUBLISHED}),
    PlanState.PUBLISHED: frozenset({PlanState.REVIEWED}),
    PlanState.REVIEWED: frozenset({PlanState.CLOSED}),
    PlanState.CLOSED: frozenset(),
}


class Edition(SchoolOwned):
    """A plan as it stood when it came into a state: whole, numbered, never changed."""

    plan_id: str
    number: int
    state: PlanState
    signed: Signed
    plan: ImprovementPlan


def may_become(plan: ImprovementPlan, state: PlanState) -> bool:
    """Say whether the plan's next step may be this one."""
    return state in _NEXT[plan.state]


def begun(plan: ImprovementPlan, by: PersonId) -> PlanStateChanged:
    """Tell that a school has begun its plan."""
    return PlanStateChanged(plan=plan.facts(), previous=None, changed_by=by)


def move(
    plan: ImprovementPlan,
    state: PlanState,
    headings: Headings,
    calendar: Calendar | None,
    signed: Signed,
) -> tuple[ImprovementPlan, Edition, tuple[Event, ...]]:
    """Take the next step; publishing needs every trust priority answered (R10).

    A plan published late may be overdue at once (R12): by the school's calendar, if known.
    """
    if not may_become(plan, state):
        raise WrongState(f"a {plan.state} plan cannot become {state}", state=plan.state.value)
    if state is PlanState.PUBLISHED and (missing := plan.unanswered(headings)):
        raise PriorityUnanswered(
            "each trust priority needs an objective, or a reason why there is none",
            priorities=list(missing),
        )
    today, number = day_of(signed.at), plan.editions + 1
    changes: dict[str, object] = {"state": state, "editions": number}
    if state is PlanState.PUBLISHED:
        changes["published_on"] = today
        if calendar:
            changes["objectives"] = marked(plan.objectives, calendar, today)
    moved = plan.changed("state", signed, **changes)
    told = PlanStateChanged(plan=moved.facts(), previous=plan.state, changed_by=signed.by)
    return moved, _kept(moved, number, signed), (told, *newly_overdue(plan, moved, today))


def snapshot(plan: ImprovementPlan) -> PlanSnapshotTaken:
    """Repeat how a plan stands to a reader that rebuilds its views (R106)."""
    return PlanSnapshotTaken(plan=plan.facts())


def _kept(plan: ImprovementPlan, number: int, signed: Signed) -> Edition:
    return Edition(
        id=f"{plan.id}-{number}",
        school_id=plan.school_id,
        plan_id=plan.id,
        number=number,
        state=plan.state,
        signed=signed,
        plan=plan.but(history=()),
    )
