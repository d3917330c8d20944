from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.calendar import SIX_TERMS_2026_27
from contracts.planning import MilestonesOverdue, PlanRevised, PlanState, Rating
from planning.examples import BELOW_22, BELOW_26, HEAD, PROTOCOL, a_plan
from planning.plans.model.lateness import judge_terms
from planning.plans.model.milestones import Signed

SIGNED = Signed(by=HEAD.id, at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
LAST_DAY, DAY_AFTER = date(2026, 10, 23), date(2026, 10, 24)


def test_a_milestone_is_overdue_the_day_after_its_term_and_not_before() -> None:
    on_the_day = judge_terms(a_plan(), SIX_TERMS_2026_27, LAST_DAY, SIGNED)
    plan, told = judge_terms(a_plan(), SIX_TERMS_2026_27, DAY_AFTER, SIGNED)

    assert on_the_day == (a_plan(), ())
    assert [m.overdue_since for m in plan.milestones] == [DAY_AFTER, None, None]
    [fact] = told
    assert isinstance(fact, MilestonesOverdue)
    assert (fact.milestones, fact.as_of) == ((PROTOCOL,), DAY_AFTER)


def test_a_rated_milestone_is_not_overdue_however_it_stands() -> None:
    plan = a_plan(rated=Rating.OFF_TRACK)

    assert judge_terms(plan, SIX_TERMS_2026_27, DAY_AFTER, SIGNED) == (plan, ())


@pytest.mark.parametrize("state", [PlanState.DRAFT, PlanState.SHARED, PlanState.CLOSED])
def test_only_a_running_plan_can_be_late(state: PlanState) -> None:
    assert judge_terms(a_plan(state), SIX_TERMS_2026_27, DAY_AFTER, SIGNED)[1] == ()


def test_each_milestone_is_announced_once() -> None:
    plan, _ = judge_terms(a_plan(), SIX_TERMS_2026_27, DAY_AFTER, SIGNED)

    same, again = judge_terms(plan, SIX_TERMS_2026_27, DAY_AFTER + timedelta(days=1), SIGNED)
    _, later = judge_terms(plan, SIX_TERMS_2026_27, date(2026, 12, 19), SIGNED)

    assert same is plan
    assert again == ()
    assert [fact.milestones for fact in later if isinstance(fact, MilestonesOverdue)] == [
        (BELOW_26,)
    ]


def test_dates_moved_later_take_lateness_back_and_the_plan_says_so() -> None:
    late, _ = judge_terms(a_plan(), SIX_TERMS_2026_27, DAY_AFTER, SIGNED)
    first, *others = SIX_TERMS_2026_27.terms
    longer = SIX_TERMS_2026_27.but(terms=(first.but(ends=date(2026, 10, 27)), *others))

    plan, told = judge_terms(late, longer, DAY_AFTER, SIGNED)

    assert not plan.has_overdue
    assert told == (PlanRevised(plan=plan.facts(), revised_by=HEAD.id),)
    assert plan.updated_at == a_plan().updated_at


@given(st.lists(st.dates(date(2026, 9, 1), date(2027, 8, 31)), max_size=20))
def test_looking_every_day_or_seldom_announces_the_same(days: list[date]) -> None:
    plan, announced = a_plan(), list[str]()
    last = date(2027, 8, 31)
    for day in [*sorted(days), last]:
        plan, told = judge_terms(plan, SIX_TERMS_2026_27, day, SIGNED)
        announced += [
            m for fact in told if isinstance(fact, MilestonesOverdue) for m in fact.milestones
        ]

    assert announced == [PROTOCOL, BELOW_26, BELOW_22]
    once, _ = judge_terms(a_plan(), SIX_TERMS_2026_27, last, SIGNED)
    assert plan.objectives == once.objectives
