import asyncio
from collections import Counter
from datetime import date, timedelta

import pytest

from contracts.api.directory_calendars import TodayView
from contracts.api.planning_plan import OverdueView, PlanSummary, PlanView
from contracts.base import Page
from contracts.people import Role
from contracts.planning import PlanState
from demo_trust import __main__ as command
from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from demo_trust.directory import Registered, register
from demo_trust.door import Door
from demo_trust.visitors import Diary
from suite_local.suite import Suite

TODAY = ashlode().trust.today
EVE = TODAY - timedelta(days=1)
"""A day the suite has been through: standing there again makes nothing late."""


def loads_again(suite: Suite, *, code: str | None = None) -> int:
    return command.main(
        [
            *("--gateway", suite.gateway_url),
            *("--operator-code", code or suite.addresses.operator_code),
            *("--date-file", str(suite.addresses.demo_date_file)),
        ]
    )


async def known_in(door: Door) -> Registered:
    return await register(await door.operator(), ashlode())


async def plans_in(suite: Suite, clock: DemoClock) -> dict[str, PlanView]:
    """Every plan as its own Head sees it, by school and cycle."""
    async with Door(suite.gateway_url, suite.addresses.operator_code, Diary(clock)) as door:
        known = await known_in(door)
        plans: dict[str, PlanView] = {}
        for school, school_id in known.schools.items():
            head = await door.person(known.head(school))
            query = {"school_id": school_id, "limit": 20}
            page = await head.get("/api/planning/plans", Page[PlanSummary], **query)
            for one in page.items:
                plan = await head.get(f"/api/planning/plans/{one.id}", PlanView)
                plans[f"{school} {plan.cycle}"] = plan
        return plans


async def as_ceo(suite: Suite, clock: DemoClock) -> tuple[TodayView, Page[OverdueView]]:
    async with Door(suite.gateway_url, suite.addresses.operator_code, Diary(clock)) as door:
        ceo = await door.person((await known_in(door)).ceo())
        return (
            await ceo.get("/api/directory/today", TodayView),
            await ceo.get("/api/planning/overdue", Page[OverdueView], limit=200),
        )


def test_the_trust_stands_as_the_domain_tells_it(suite: Suite, clock: DemoClock) -> None:
    plans = asyncio.run(plans_in(suite, clock))
    this_cycle = [plan for plan in plans.values() if plan.cycle == "2026-27"]

    assert Counter(plan.state for plan in this_cycle) == {
        PlanState.PUBLISHED: 8,
        PlanState.DRAFT: 1,
    }
    assert sum(len(plan.objectives) for plan in this_cycle) == 54
    assert sum(plan.counts.total for plan in this_cycle) == 190
    assert plans["thornhallow 2025-26"].state is PlanState.CLOSED
    assert plans["dunsellow 2026-27"].published_on == date(2026, 11, 6)
    gaps = [h.code for h in plans["hartsbrook-green 2026-27"].headings if h.reason]
    assert gaps == ["P5"]


def test_what_was_carried_forward_brings_its_history(suite: Suite, clock: DemoClock) -> None:
    plan = asyncio.run(plans_in(suite, clock))["thornhallow 2026-27"]

    (carried,) = (one for one in plan.objectives if one.carried_from)

    assert {r.cycle for m in carried.milestones for r in m.ratings} == {"2025-26", "2026-27"}
    assert [one.code for one in plan.headings if carried.id in one.objective_ids] == ["P4"]


def test_the_ceo_finds_twelve_overdue_milestones_in_term_2_week_4(
    suite: Suite, clock: DemoClock
) -> None:
    today, overdue = asyncio.run(as_ceo(suite, clock))

    assert (today.date, today.words) == (TODAY, "Term 2, week 4 of 7")
    assert len(overdue.items) == 12
    assert {one.since for one in overdue.items} == {date(2026, 10, 24)}


def test_loading_again_changes_nothing_and_says_so(
    suite: Suite, clock: DemoClock, capsys: pytest.CaptureFixture[str]
) -> None:
    before = asyncio.run(plans_in(suite, clock))
    clock.stand_at(EVE)

    code = loads_again(suite)

    assert code == 0
    assert "nothing was changed" in capsys.readouterr().out
    assert clock.day() == EVE
    clock.stand_at(TODAY)
    assert asyncio.run(plans_in(suite, clock)) == before


def test_a_wrong_code_is_refused_with_a_sentence_and_the_clock_stays(
    suite: Suite, clock: DemoClock, capsys: pytest.CaptureFixture[str]
) -> None:
    code = loads_again(suite, code="not the code")

    assert code == 1
    assert "was not loaded: signing in (operator) was refused (401" in capsys.readouterr().err
    assert clock.day() == TODAY


def test_there_is_somebody_to_enter_as_for_every_role(suite: Suite, clock: DemoClock) -> None:
    async def everybody() -> set[Role]:
        async with Door(suite.gateway_url, suite.addresses.operator_code, Diary(clock)) as door:
            known = await known_in(door)
            firsts = {one.role: one for one in reversed(ashlode().people)}
            for one in firsts.values():
                await door.person(known.id_of(one))
            return set(firsts)

    assert asyncio.run(everybody()) == set(Role) - {Role.GATEWAY}
