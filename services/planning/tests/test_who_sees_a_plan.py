from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import PlanState
from planning.examples import (
    CEO,
    COLLEAGUE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    NEIGHBOURING_DEPUTY,
    NEIGHBOURING_GOVERNOR,
    TRUSTEE,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING

NOBODY: set[str] = set()
THEIRS = {HEAD.id, DEPUTY.id}
FOLLOWERS = THEIRS | {CEO.id, LEAD.id}
READERS = FOLLOWERS | {COLLEAGUE.id, GOVERNOR.id, NEIGHBOUR.id, TRUSTEE.id}
EVERYBODY = (
    HEAD,
    DEPUTY,
    COLLEAGUE,
    GOVERNOR,
    NEIGHBOUR,
    NEIGHBOURING_DEPUTY,
    NEIGHBOURING_GOVERNOR,
    CEO,
    LEAD,
    TRUSTEE,
)


def seen_by(state: PlanState, actor: Actor, path: str) -> dict[str, Any]:
    store = MemoryStore(plans=[a_plan(state)], **what_plans_know())
    return client_of(app_of(PLANNING, store), actor).get(path).json()


@pytest.mark.parametrize(
    ("state", "readers"),
    [
        (PlanState.DRAFT, THEIRS),
        (PlanState.SHARED, FOLLOWERS),
        (PlanState.PUBLISHED, READERS),
        (PlanState.REVIEWED, READERS),
        (PlanState.CLOSED, READERS),
    ],
)
def test_a_plan_opens_to_more_people_as_it_goes_on(state: PlanState, readers: set[str]) -> None:
    for path in ("/plans/plan-of-stavermarsh", "/plans/plan-of-stavermarsh/export.docx"):
        store = MemoryStore(plans=[a_plan(state)], **what_plans_know())
        app = app_of(PLANNING, store)
        answers = {actor.id: client_of(app, actor).get(path).status_code for actor in EVERYBODY}

        assert {who for who, status in answers.items() if status == 200} == readers
        assert {status for who, status in answers.items() if who not in readers} <= {404}


@pytest.mark.parametrize(
    ("state", "in_full", "by_title"),
    [
        (PlanState.DRAFT, THEIRS, NOBODY),
        (PlanState.SHARED, FOLLOWERS, NOBODY),
        (PlanState.PUBLISHED, READERS, {NEIGHBOURING_DEPUTY.id}),
    ],
)
def test_the_list_holds_what_may_be_read_and_titles_where_only_those_may(
    state: PlanState, in_full: set[str], by_title: set[str]
) -> None:
    store = MemoryStore(plans=[a_plan(state)], **what_plans_know())
    app = app_of(PLANNING, store)
    lists = {
        actor.id: client_of(app, actor).get("/plans?cycle=2026-27").json()["items"]
        for actor in EVERYBODY
    }

    full = {who for who, items in lists.items() if items and items[0]["counts"]}
    titles = {who for who, items in lists.items() if items and items[0]["counts"] is None}
    assert (full, titles) == (in_full, by_title)


@pytest.mark.parametrize(
    ("state", "actor", "allowed"),
    [
        (PlanState.DRAFT, HEAD, {"write", "carry", "share"}),
        (PlanState.SHARED, HEAD, {"write", "carry", "return_to_draft", "publish", "comment"}),
        (PlanState.SHARED, DEPUTY, {"write", "carry", "return_to_draft", "comment"}),
        (PlanState.PUBLISHED, HEAD, {"write", "carry", "rate", "comment", "review"}),
        (PlanState.PUBLISHED, DEPUTY, {"write", "carry", "rate", "comment"}),
        (PlanState.PUBLISHED, LEAD, {"comment"}),
        (PlanState.PUBLISHED, CEO, NOBODY),
        (PlanState.PUBLISHED, GOVERNOR, NOBODY),
        (PlanState.REVIEWED, HEAD, {"rate", "comment", "close"}),
        (PlanState.CLOSED, HEAD, NOBODY),
    ],
)
def test_a_plan_says_what_whoever_asks_may_do_with_it(
    state: PlanState, actor: Actor, allowed: set[str]
) -> None:
    plan = seen_by(state, actor, "/plans/plan-of-stavermarsh")

    assert {name for name, holds in plan["may"].items() if holds} == allowed


def test_a_plan_is_shown_under_the_trusts_priorities_and_its_day() -> None:
    plan = seen_by(PlanState.DRAFT, HEAD, "/plans/plan-of-stavermarsh")

    assert [(h["code"], h["objective_ids"], h["answered"]) for h in plan["headings"]] == [
        ("P1", ["absence"], True),
        ("P4", [], True),
    ]
    assert (plan["school_name"], plan["publish_by"]) == ("Stavermarsh School", "2026-10-23")


@pytest.mark.parametrize(
    ("state", "actor", "sensitive"),
    [
        (PlanState.SHARED, CEO, True),
        (PlanState.SHARED, LEAD, True),
        (PlanState.SHARED, HEAD, False),
        (PlanState.PUBLISHED, CEO, False),
    ],
)
def test_reading_another_schools_unpublished_plan_is_marked_for_the_audit(
    state: PlanState, actor: Actor, *, sensitive: bool
) -> None:
    store = MemoryStore(plans=[a_plan(state)], **what_plans_know())
    client = client_of(app_of(PLANNING, store), actor)

    for end in ("", "/export.docx", "/comparison?from=1"):
        answer = client.get(f"/plans/plan-of-stavermarsh{end}")
        if answer.status_code == 200:
            assert ("Sensitive-Read" in answer.headers) is sensitive, end
