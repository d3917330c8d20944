from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import PlanRevised, PlanState, Rating
from contracts.samples import sample_of
from planning.examples import (
    COLLEAGUE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    NEIGHBOURING_GOVERNOR,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING

PLAN = "/plans/plan-of-stavermarsh"
OBJECTIVE = {
    "title": "Every student a reader",
    "priority_id": "reading",
    "owner_name": "Ms Ali",
    "success_criteria": ["Reading ages rise"],
    "actions": ["Tutor reading each morning"],
}
STEP = {"title": "Tutors trained", "term": 3}
EDITS: list[tuple[str, str, dict[str, Any] | None]] = [
    ("PUT", "/sections/context", {"text": "860 students."}),
    ("POST", "/objectives", OBJECTIVE),
    ("PUT", "/objectives/absence", {**OBJECTIVE, "priority_id": "attendance"}),
    ("POST", "/objectives/absence/milestones", STEP),
    ("PUT", "/milestones/protocol", STEP),
    ("DELETE", "/milestones/protocol", None),
    ("PUT", "/gaps/reading", {"reason": "A choice."}),
]


def a_store(state: PlanState = PlanState.PUBLISHED) -> MemoryStore:
    return MemoryStore(plans=[a_plan(state, rated=Rating.AT_RISK)], **what_plans_know())


def edit(
    store: MemoryStore,
    change: tuple[str, str, object],
    actor: Actor = HEAD,
    version: int | None = 1,
) -> tuple[int, dict[str, Any]]:
    method, path, body = change
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    client = client_of(app_of(PLANNING, store), actor)
    answer = client.request(method, f"{PLAN}{path}", json=body, headers=headers)
    return answer.status_code, answer.json()


@pytest.mark.parametrize("change", EDITS)
def test_every_edit_of_a_published_plan_says_that_it_was_revised(
    change: tuple[str, str, object],
) -> None:
    store = a_store()

    status, plan = edit(store, change)

    assert (status, plan["version"]) == (201 if change[0] == "POST" else 200, 2)
    [fact] = store.outbox
    assert (fact.type, fact.sequence) == (PlanRevised.type, 2)
    assert plan == client_of(app_of(PLANNING, store), HEAD).get(PLAN).json()


def test_a_revision_is_announced_as_agreed() -> None:
    store = a_store()

    edit(store, EDITS[0])

    assert [fact.data for fact in store.outbox] == [sample_of(PlanRevised).data]


@pytest.mark.parametrize("change", EDITS)
def test_a_draft_is_written_in_private(change: tuple[str, str, object]) -> None:
    store = a_store(PlanState.DRAFT)

    status, _ = edit(store, change, DEPUTY)

    assert status < 300
    assert store.outbox == []


@pytest.mark.parametrize("change", EDITS)
@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (NEIGHBOURING_GOVERNOR, (404, "not-found")),
        (NEIGHBOUR, (403, "forbidden")),
        (GOVERNOR, (403, "forbidden")),
        (COLLEAGUE, (403, "forbidden")),
        (LEAD, (403, "forbidden")),
    ],
)
def test_others_are_refused_and_nothing_changes(
    change: tuple[str, str, object], actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = store.saved("plans", "plan-of-stavermarsh")

    status, problem = edit(store, change, actor)

    assert (status, problem["code"]) == refusal
    assert store.saved("plans", "plan-of-stavermarsh") == before
    assert store.outbox == []


@pytest.mark.parametrize("change", EDITS)
def test_an_edit_made_from_an_older_version_is_told_what_changed(
    change: tuple[str, str, object],
) -> None:
    store = a_store()
    edit(store, ("PUT", "/sections/staff", {"text": "Two new tutors."}), DEPUTY)

    status, problem = edit(store, change, HEAD)
    blind, _ = edit(store, change, HEAD, version=None)

    assert (status, problem["code"], problem["current_version"]) == (409, "changed-meanwhile", 2)
    [changed] = problem["changes"]
    assert (changed["part"], changed["by"]) == ("sections/staff", DEPUTY.id)
    assert blind == 428
    assert len(store.outbox) == 1


def test_the_same_text_again_is_saved_once() -> None:
    store = a_store()

    _, first = edit(store, EDITS[0])
    _, again = edit(store, EDITS[0], version=2)

    assert (first["version"], again["version"]) == (2, 2)
    assert len(store.outbox) == 1


def test_an_objective_and_its_milestones_are_shown_as_written() -> None:
    store = a_store(PlanState.DRAFT)

    _, plan = edit(store, ("POST", "/objectives", OBJECTIVE))
    added = plan["objectives"][-1]
    _, plan = edit(store, ("POST", f"/objectives/{added['id']}/milestones", STEP), version=2)
    _, plan = edit(store, ("DELETE", "/objectives/absence", None), version=3)

    [kept] = plan["objectives"]
    assert {name: kept[name] for name in OBJECTIVE} == OBJECTIVE
    assert [(m["title"], m["term"], m["rating"]) for m in kept["milestones"]] == [
        ("Tutors trained", 3, "not-started")
    ]
    assert [heading["answered"] for heading in plan["headings"]] == [False, True]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (("PUT", "/sections/pupils", {"text": "x"}), (422, "invalid")),
        (("PUT", "/sections/context", {"text": "x" * 8_001}), (422, "invalid")),
        (("PUT", "/sections/context", {"text": "x", "html": "y"}), (422, "invalid")),
        (("POST", "/objectives", {**OBJECTIVE, "title": " "}), (422, "invalid")),
        (("POST", "/objectives", {**OBJECTIVE, "priority_id": "gone"}), (422, "unknown-priority")),
        (("POST", "/objectives/absence/milestones", {**STEP, "term": 7}), (422, "invalid")),
        (("POST", "/objectives/gone/milestones", STEP), (404, "not-found")),
        (("PUT", "/milestones/gone", STEP), (404, "not-found")),
        (("DELETE", "/objectives/absence", None), (409, "priority-unanswered")),
        (("PUT", "/gaps/gone", {"reason": "Why"}), (422, "unknown-priority")),
    ],
)
def test_what_breaks_a_rule_changes_nothing(
    change: tuple[str, str, object], refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = store.saved("plans", "plan-of-stavermarsh")

    status, problem = edit(store, change)

    assert (status, problem["code"]) == refusal
    assert store.saved("plans", "plan-of-stavermarsh") == before
    assert store.outbox == []


def test_no_section_can_be_deleted() -> None:
    status, problem = edit(a_store(), ("DELETE", "/sections/context", None))

    assert (status, problem["code"]) == (405, "method-not-allowed")
