from datetime import UTC, date, datetime
from itertools import product

import pytest

from contracts.calendar import SIX_TERMS_2026_27
from contracts.planning import MilestonesOverdue, PlanState, PlanStateChanged
from planning.examples import ATTENDANCE, HEAD, HEADINGS, PROTOCOL, READING, a_plan
from planning.plans.model.life import move
from planning.plans.model.milestones import Signed
from planning.plans.model.refusals import PriorityUnanswered, WrongState

SIGNED = Signed(by=HEAD.id, at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
STEPS = {
    (PlanState.DRAFT, PlanState.SHARED),
    (PlanState.SHARED, PlanState.DRAFT),
    (PlanState.SHARED, PlanState.PUBLISHED),
    (PlanState.PUBLISHED, PlanState.REVIEWED),
    (PlanState.REVIEWED, PlanState.CLOSED),
}


@pytest.mark.parametrize(("before", "after"), sorted(STEPS))
def test_each_step_keeps_a_whole_edition(before: PlanState, after: PlanState) -> None:
    moved, edition, told = move(a_plan(before), after, HEADINGS, None, SIGNED)

    assert (moved.state, moved.editions) == (after, 1)
    assert (edition.number, edition.state, edition.plan) == (1, after, moved.but(history=()))
    [fact] = told
    assert isinstance(fact, PlanStateChanged)
    assert (fact.previous, fact.plan.state, fact.changed_by) == (before, after, HEAD.id)


@pytest.mark.parametrize(
    ("before", "after"), [pair for pair in product(PlanState, PlanState) if pair not in STEPS]
)
def test_no_step_is_left_out_or_undone(before: PlanState, after: PlanState) -> None:
    with pytest.raises(WrongState):
        move(a_plan(before), after, HEADINGS, None, SIGNED)


def test_publishing_needs_every_priority_answered_and_names_the_missing() -> None:
    silent = a_plan(PlanState.SHARED).but(objectives=(), gaps=())

    with pytest.raises(PriorityUnanswered) as refusal:
        move(silent, PlanState.PUBLISHED, HEADINGS, None, SIGNED)

    assert refusal.value.details == {"priorities": [ATTENDANCE, READING]}


def test_a_plan_published_late_is_overdue_at_once() -> None:
    moved, _, told = move(
        a_plan(PlanState.SHARED), PlanState.PUBLISHED, HEADINGS, SIX_TERMS_2026_27, SIGNED
    )

    state, overdue = told
    assert isinstance(state, PlanStateChanged)
    assert isinstance(overdue, MilestonesOverdue)
    assert overdue.milestones == (PROTOCOL,)
    assert state.plan.objectives[0].milestones[0].overdue
    assert (moved.published_on, moved.has_overdue) == (date(2026, 11, 23), True)


@pytest.mark.parametrize(
    ("at", "published_on", "overdue"),
    [
        (datetime(2026, 10, 23, 22, 59, tzinfo=UTC), date(2026, 10, 23), False),
        (datetime(2026, 10, 23, 23, 0, tzinfo=UTC), date(2026, 10, 24), True),
    ],
)
def test_term_1_ends_and_the_next_day_begins_at_midnight_in_london(
    at: datetime, published_on: date, *, overdue: bool
) -> None:
    signed = Signed(by=HEAD.id, at=at)

    moved, _, _ = move(
        a_plan(PlanState.SHARED), PlanState.PUBLISHED, HEADINGS, SIX_TERMS_2026_27, signed
    )

    assert (moved.published_on, moved.has_overdue) == (published_on, overdue)
