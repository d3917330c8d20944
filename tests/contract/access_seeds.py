"""Each service with something of Stavermarsh and of the trust in it, for everybody to reach for."""

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any, cast

from access_asking import HERE, Stage
from access_seeds_meetings import what_meetings_keep
from access_seeds_performance import what_performance_keeps

import accountability.examples as told_to
import directory.examples as trust
import planning.examples as school
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.memory import Kept
from chassis.mongo_store import MongoStore
from chassis.ops import ops_of
from chassis.rabbit import Line
from chassis.service import Service
from chassis.testing import MemoryStore, app_of
from contracts.api.directory_calendars import SchoolCalendarBody
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.directory import Cycle, NetworkKind
from contracts.meetings import (
    ActionAssigned,
    CadenceEvaluated,
    EnquiryOpened,
    ForumKind,
    ForumRecorded,
    QuestionRaised,
)
from contracts.performance import FiguresPublished, RiskAssessed, SignalRaised
from contracts.planning import (
    PlanState,
    PlanStateChanged,
    PrioritiesPublished,
    PriorityFacts,
)
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded
from directory.main import DIRECTORY
from meetings.main import MEETINGS
from performance.main import PERFORMANCE
from planning.alignment.model import Profile
from planning.main import PLANNING
from planning.plans.model.life import Edition
from planning.plans.model.milestones import Signed

NOWHERE = "amqp://127.0.0.1:9/"
STATES = (PlanState.DRAFT, PlanState.SHARED, PlanState.PUBLISHED)


def stages() -> dict[str, Stage]:
    """Set every service up, its engine room too."""
    seeds: dict[str, dict[PlanState, Kept]] = {
        "directory": {state: _kept(_trust()) for state in STATES},
        "planning": {state: _kept(_plans(state)) for state in STATES},
        "meetings": {state: _kept(what_meetings_keep()) for state in STATES},
        "performance": {state: _kept(what_performance_keeps()) for state in STATES},
        "accountability": {state: asyncio.run(_views(state)) for state in STATES},
    }
    return {
        service.name: _stage(service, seeds[service.name])
        for service in (DIRECTORY, PLANNING, MEETINGS, PERFORMANCE, ACCOUNTABILITY)
    }


def _stage(service: Service, seeds: dict[PlanState, Kept]) -> Stage:
    store = MemoryStore()

    async def nothing(_line: Line) -> None:
        """Never called: nobody opens this line."""

    ops = ops_of(
        service,
        store=cast("MongoStore", store),  # nobody who is refused gets as far as a store
        line=Line(NOWHERE, nothing),
        amqp_url=NOWHERE,
    )
    whole = replace(service, routers=[*service.routers, ops])
    return Stage(service.name, app_of(whole, store), store, seeds)


def _kept(seeds: dict[str, Any]) -> Kept:
    return MemoryStore(**seeds).kept


def _trust() -> dict[str, Any]:
    team = trust.a_network().but(
        id="improvement-team", name="Team", kind=NetworkKind.TEAM, school_id=None
    )
    return {
        "trust": [trust.a_trust()],
        "schools": [trust.a_school(), trust.another_school()],
        "people": [trust.a_person(), trust.a_ceo()],
        "networks": [trust.a_network(), team],
        "calendars": [trust.a_year()],
        "school_calendars": [trust.a_school_year(SchoolCalendarBody())],
    }


def _plans(state: PlanState) -> dict[str, Any]:
    plan = school.a_plan(state)
    (objective,) = plan.objectives
    late, *others = objective.milestones
    late = late.but(overdue_since=date(2026, 10, 24))
    plan = plan.but(
        objectives=(objective.but(milestones=(late, *others)),), has_overdue=True, editions=1
    )
    last = school.a_plan(PlanState.PUBLISHED).but(id="last", cycle=Cycle("2025-26"))
    edition = Edition(
        id=f"{plan.id}-1",
        school_id=plan.school_id,
        plan_id=plan.id,
        number=1,
        state=state,
        signed=Signed(by=school.HEAD.id, at=school.WRITTEN),
        plan=plan,
    )
    facts = told_to.a_school(school.STAVERMARSH, "Stavermarsh School")
    return {
        **school.what_plans_know(),
        "plans": [plan, last],
        "editions": [edition],
        "priorities": [school.the_priorities()],
        "profiles": [Profile.of(facts, 1)],
        "inbox": [
            school.an_inbox_action(key="from-a-forum"),
            school.an_inbox_action(ForumKind.ONE_TO_ONE, key="from-a-one-to-one"),
        ],
    }


async def _views(state: PlanState) -> Kept:
    store, cycle = MemoryStore(), told_to.CYCLE
    plan = told_to.a_plan(told_to.ATTENDING, state=state)
    priority = PriorityFacts(priority_id=told_to.ATTENDANCE, code="P1", title="Attendance")
    for fact in (
        SchoolRecorded(school=told_to.a_school(told_to.STAVERMARSH, "Stavermarsh School")),
        PlanStateChanged(plan=plan, previous=None, changed_by=told_to.HEAD),
        PrioritiesPublished(cycle=cycle, priorities=(priority,)),
        published(SIX_TERMS_2026_27),
    ):
        await deliver(told_to.told(fact, 1), SUBSCRIPTIONS, store)
    for told in (ForumRecorded, CadenceEvaluated, ActionAssigned, QuestionRaised, EnquiryOpened):
        await deliver(sample_of(told), SUBSCRIPTIONS, store)
    for measured in (SignalRaised, RiskAssessed, FiguresPublished):
        await deliver(sample_of(measured), SUBSCRIPTIONS, store)
    assert told_to.STAVERMARSH == HERE
    return store.kept
