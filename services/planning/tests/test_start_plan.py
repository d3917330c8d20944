import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import PlanState, PlanStateChanged
from planning.examples import (
    CEO,
    COLLEAGUE,
    CYCLE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    NEIGHBOUR,
    STAVERMARSH,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING
from planning.plans.model.known import KnownSchool


def start(
    store: MemoryStore, actor: Actor = HEAD, school: str = STAVERMARSH, cycle: str = CYCLE
) -> Response:
    client = client_of(app_of(PLANNING, store), actor)
    return client.post("/plans", json={"school_id": school, "cycle": cycle})


def test_a_plan_starts_with_the_priorities_as_headings_and_empty_sections() -> None:
    store = MemoryStore(**what_plans_know())

    answer = start(store)

    plan = answer.json()
    assert (answer.status_code, plan["state"], plan["version"]) == (201, "draft", 1)
    assert [heading["title"] for heading in plan["headings"]] == [
        "Attendance and belonging",
        "Reading, oracy and vocabulary",
    ]
    assert len(plan["sections"]) == 8
    assert {section["text"] for section in plan["sections"]} == {""}
    [fact] = store.outbox
    told = PlanStateChanged.model_validate(fact.data)
    assert (told.plan.plan_id, told.plan.state, told.previous) == (plan["id"], "draft", None)


def test_a_second_plan_for_a_school_and_cycle_is_refused() -> None:
    store = MemoryStore(plans=[a_plan(PlanState.CLOSED)], **what_plans_know())

    answer = start(store, DEPUTY)

    assert (answer.status_code, answer.json()["code"]) == (409, "second-plan")
    assert store.outbox == []


@pytest.mark.parametrize("actor", [NEIGHBOUR, COLLEAGUE, GOVERNOR, CEO])
def test_only_the_schools_leaders_start_it(actor: Actor) -> None:
    store = MemoryStore(**what_plans_know())

    answer = start(store, actor)

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert ("plans" in {collection for collection, _ in store.kept}, store.outbox) == (False, [])


@pytest.mark.parametrize(
    ("school", "cycle", "refusal"),
    [
        ("nowhere", "2026-27", (404, "not-found")),
        (STAVERMARSH, "2026-29", (422, "calendar-refused")),
        (STAVERMARSH, "next year", (422, "calendar-refused")),
    ],
)
def test_a_plan_needs_a_school_and_a_year_there_is(
    school: str, cycle: str, refusal: tuple[int, str]
) -> None:
    store = MemoryStore(**what_plans_know())

    answer = start(store, school=school, cycle=cycle)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.outbox == []


def test_a_school_that_has_left_starts_no_plan() -> None:
    gone = KnownSchool(id=STAVERMARSH, name="Stavermarsh School", open=False, sequence=2)
    store = MemoryStore(known_schools=[gone])

    answer = start(store)

    assert (answer.status_code, answer.json()["code"]) == (409, "school-closed")
