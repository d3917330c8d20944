from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import MilestonesOverdue, PlanState, PlanStateChanged
from contracts.samples import sample_of
from planning.examples import (
    CEO,
    DEPUTY,
    GOVERNOR,
    HEAD,
    NEIGHBOUR,
    NEIGHBOURING_GOVERNOR,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING

PLAN = "/plans/plan-of-stavermarsh"


def a_store(state: PlanState) -> MemoryStore:
    return MemoryStore(plans=[a_plan(state)], **what_plans_know())


def step(
    store: MemoryStore, verb: str, actor: Actor = HEAD, version: int = 1
) -> tuple[int, dict[str, Any]]:
    client = client_of(app_of(PLANNING, store), actor)
    answer = client.post(f"{PLAN}/{verb}", headers={"If-Match": f'"{version}"'})
    return answer.status_code, answer.json()


def test_a_plan_goes_through_its_whole_life_and_keeps_every_edition() -> None:
    store = a_store(PlanState.DRAFT)
    verbs = ["share", "return-to-draft", "share", "publish", "review", "close"]

    states = [step(store, verb, version=n)[1]["state"] for n, verb in enumerate(verbs, start=1)]

    assert states == ["shared", "draft", "shared", "published", "reviewed", "closed"]
    head = client_of(app_of(PLANNING, store), HEAD)
    page = head.get(f"{PLAN}/editions?limit=4").json()
    rest = head.get(f"{PLAN}/editions?after={page['next']}").json()
    listed = [(e["number"], e["state"]) for e in page["items"] + rest["items"]]
    assert listed == list(zip(range(6, 0, -1), reversed(states), strict=True))
    told = [f for f in store.outbox if f.type == PlanStateChanged.type]
    assert [f.data["previous"] for f in told] == ["draft", *states[:-1]]
    assert [f.sequence for f in told] == [2, 3, 4, 5, 6, 7]


def test_publication_is_announced_as_agreed() -> None:
    store = a_store(PlanState.SHARED)

    status, plan = step(store, "publish")

    assert (status, plan["state"], plan["published_on"]) == (200, "published", "2026-11-23")
    assert [fact.data for fact in store.outbox] == [
        sample_of(PlanStateChanged).data,
        sample_of(MilestonesOverdue).data,
    ]


def test_publishing_asks_for_an_objective_or_a_reason() -> None:
    silent = a_plan(PlanState.SHARED).but(gaps=())
    store = MemoryStore(plans=[silent], **what_plans_know())

    refused, problem = step(store, "publish")

    assert (refused, problem["code"]) == (409, "priority-unanswered")
    assert problem["priorities"] == ["reading"]
    assert (store.outbox, len(store.kept)) == ([], 5)

    client_of(app_of(PLANNING, store), HEAD).put(
        f"{PLAN}/gaps/reading", json={"reason": "Next year."}, headers={"If-Match": '"1"'}
    )
    assert step(store, "publish", version=2)[0] == 200


@pytest.mark.parametrize(
    ("state", "verb", "actor", "refusal"),
    [
        (PlanState.SHARED, "publish", DEPUTY, (403, "forbidden")),
        (PlanState.SHARED, "publish", CEO, (403, "forbidden")),
        (PlanState.SHARED, "publish", GOVERNOR, (404, "not-found")),
        (PlanState.DRAFT, "share", CEO, (404, "not-found")),
        (PlanState.DRAFT, "share", NEIGHBOUR, (404, "not-found")),
        (PlanState.PUBLISHED, "review", DEPUTY, (403, "forbidden")),
        (PlanState.PUBLISHED, "review", NEIGHBOUR, (403, "forbidden")),
        (PlanState.REVIEWED, "close", NEIGHBOURING_GOVERNOR, (404, "not-found")),
        (PlanState.DRAFT, "publish", HEAD, (409, "plan-not-in-state")),
        (PlanState.CLOSED, "review", HEAD, (409, "plan-not-in-state")),
    ],
)
def test_a_step_by_the_wrong_person_or_at_the_wrong_time_changes_nothing(
    state: PlanState, verb: str, actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store(state)
    before = dict(store.kept)

    status, problem = step(store, verb, actor)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])
