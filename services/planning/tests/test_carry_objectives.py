from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import ObjectiveCarriedForward, PlanState, Rating
from contracts.samples import sample_of
from planning.examples import ABSENCE, DEPUTY, GOVERNOR, HEAD, NEIGHBOUR, a_plan, what_plans_know
from planning.main import PLANNING
from planning.plans.model.plan import ImprovementPlan

CARRIED = "/plans/plan-of-stavermarsh/carried-objectives"


def last_year(state: PlanState = PlanState.CLOSED) -> ImprovementPlan:
    plan = a_plan(state, rated=Rating.EMBEDDED).but(id="last-plan", cycle="2025-26")
    objective = plan.objective(ABSENCE)
    begun = a_plan(rated=Rating.AT_RISK).milestones[0].ratings
    second = objective.milestones[1].but(rating=Rating.AT_RISK, ratings=begun)
    done = objective.but(id="done", milestones=objective.milestones[:1])
    return plan.but(objectives=(objective.replaced(second), done))


def a_store(last: ImprovementPlan | None) -> MemoryStore:
    new = a_plan(PlanState.DRAFT).but(objectives=())
    plans = [new] if last is None else [new, last]
    return MemoryStore(plans=plans, **what_plans_know())


def carry(
    store: MemoryStore, *objectives: str, actor: Actor = HEAD, version: int = 1
) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PLANNING, store), actor).post(
        CARRIED, json={"objective_ids": objectives}, headers={"If-Match": f'"{version}"'}
    )
    return answer.status_code, answer.json()


def test_the_unfinished_of_last_year_are_offered() -> None:
    offered = client_of(app_of(PLANNING, a_store(last_year())), DEPUTY).get(CARRIED).json()

    assert (offered["plan_id"], offered["cycle"]) == ("last-plan", "2025-26")
    assert [(o["id"], o["unfinished"], o["carried"]) for o in offered["objectives"]] == [
        ("absence", 2, False)
    ]


def test_an_objective_goes_on_with_its_history_and_says_so() -> None:
    store = a_store(last_year())

    status, plan = carry(store, "absence")

    assert status == 201
    [carried] = plan["objectives"]
    assert carried["carried_from"] == {
        "plan_id": "last-plan",
        "objective_id": "absence",
        "cycle": "2025-26",
    }
    assert carried["title"] == "Persistent absence below 22% by Term 6"
    begun, untouched = carried["milestones"]
    assert (begun["rating"], untouched["rating"]) == ("not-started", "not-started")
    assert [given["rating"] for given in begun["ratings"]] == ["at-risk"]
    [fact] = store.outbox
    expected = {**sample_of(ObjectiveCarriedForward).data, "objective_id": carried["id"]}
    assert fact.data == expected


@pytest.mark.parametrize(
    ("last", "objective", "actor", "refusal"),
    [
        (last_year(), "done", HEAD, (409, "objective-finished")),
        (last_year(), "gone", HEAD, (404, "not-found")),
        (None, "absence", HEAD, (404, "not-found")),
        (last_year(PlanState.SHARED), "absence", HEAD, (404, "not-found")),
        (last_year(), "absence", GOVERNOR, (404, "not-found")),
        (last_year(), "absence", NEIGHBOUR, (404, "not-found")),
    ],
)
def test_what_cannot_be_carried_changes_nothing(
    last: ImprovementPlan | None, objective: str, actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store(last)
    before = dict(store.kept)

    status, problem = carry(store, objective, actor=actor)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


def test_an_objective_is_carried_once_and_all_come_or_none() -> None:
    store = a_store(last_year())
    carry(store, "absence")

    again = carry(store, "absence", version=2)
    mixed = carry(a_store(last_year()), "absence", "done")

    assert (again[0], again[1]["code"]) == (409, "already-carried")
    assert (mixed[0], mixed[1]["code"]) == (409, "objective-finished")
    assert len(store.outbox) == 1


def test_a_priority_the_trust_no_longer_has_makes_it_the_schools_own() -> None:
    last = last_year()
    orphan = last.objective(ABSENCE).but(priority_id="gone")
    store = a_store(last.but(objectives=(orphan,)))

    _, plan = carry(store, "absence")

    assert plan["own_objective_ids"] == [plan["objectives"][0]["id"]]
