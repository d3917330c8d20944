import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import MilestoneRated, PlanState, Rating
from contracts.samples import sample_of
from planning.examples import (
    BELOW_26,
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    NEIGHBOURING_GOVERNOR,
    PROTOCOL,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING

REPORT = {"label": "Report", "url": "https://example.org/report"}
ON_TRACK = {"rating": "on-track", "evidence": [REPORT]}
SEEN = {"If-Match": '"1"'}


def a_store(state: PlanState = PlanState.PUBLISHED, rated: Rating = Rating.AT_RISK) -> MemoryStore:
    return MemoryStore(plans=[a_plan(state, rated=rated)], **what_plans_know())


def rate(
    store: MemoryStore,
    actor: Actor = HEAD,
    body: object = None,
    milestone: str = BELOW_26,
    headers: dict[str, str] = SEEN,
) -> Response:
    client = client_of(app_of(PLANNING, store), actor)
    path = f"/plans/plan-of-stavermarsh/milestones/{milestone}/ratings"
    return client.post(path, json=body or ON_TRACK, headers=headers)


def test_a_rating_is_kept_shown_and_announced_as_agreed() -> None:
    store = a_store()

    answer = rate(store)

    assert (answer.status_code, answer.headers["ETag"]) == (201, '"2"')
    step = answer.json()["objectives"][0]["milestones"][1]
    assert (step["rating"], step["rated_by"], step["evidence"]) == ("on-track", HEAD.id, [REPORT])
    assert answer.json()["counts"]["on_track"] == 1
    [fact] = store.outbox
    assert (fact.data, fact.sequence) == (sample_of(MilestoneRated).data, 2)


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (NEIGHBOURING_GOVERNOR, (404, "not-found")),
        (NEIGHBOUR, (403, "forbidden")),
        (GOVERNOR, (403, "forbidden")),
        (COLLEAGUE, (403, "forbidden")),
        (CEO, (403, "forbidden")),
        (LEAD, (403, "forbidden")),
    ],
)
def test_others_are_refused_and_nothing_changes(actor: Actor, refusal: tuple[int, str]) -> None:
    store = a_store()
    before = store.saved("plans", "plan-of-stavermarsh")

    answer = rate(store, actor)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.saved("plans", "plan-of-stavermarsh") == before
    assert store.outbox == []


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({"rating": "off-track"}, (409, "reason-required")),
        ({"rating": "splendid"}, (422, "invalid")),
        ({**ON_TRACK, "pupil": "A"}, (422, "invalid")),
        ({"rating": "embedded", "evidence": [{**REPORT, "url": "javascript:x"}]}, (422, "invalid")),
        ({"rating": "embedded", "evidence": [{**REPORT, "url": "//x.org/y"}]}, (422, "invalid")),
        ({"rating": "embedded", "evidence": [REPORT] * 6}, (422, "invalid")),
        ({"rating": "embedded", "note": "x" * 1_001}, (422, "invalid")),
    ],
)
def test_a_rating_that_breaks_a_rule_changes_nothing(
    body: object, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = store.saved("plans", "plan-of-stavermarsh")

    answer = rate(store, body=body, milestone=PROTOCOL)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.saved("plans", "plan-of-stavermarsh") == before
    assert store.outbox == []


def test_rating_needs_the_version_it_was_made_from() -> None:
    store = a_store()
    rate(store)

    blind, stale = rate(store, headers={}), rate(store)

    assert (blind.status_code, blind.json()["code"]) == (428, "must-match")
    assert (stale.status_code, stale.json()["code"]) == (409, "changed-meanwhile")
    [change] = stale.json()["changes"]
    assert (change["part"], change["by"]) == ("milestones/below-26", HEAD.id)
    assert stale.json()["current_version"] == 2
    assert len(store.outbox) == 1


def test_a_draft_is_not_rated() -> None:
    answer = rate(a_store(PlanState.DRAFT))

    assert (answer.status_code, answer.json()["code"]) == (409, "plan-not-in-state")


def test_a_milestone_of_no_plan_is_not_found() -> None:
    answer = rate(a_store(), milestone="gone")

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_an_improvement_lead_comments_and_nobody_else_is_told() -> None:
    store = a_store()
    path = f"/plans/plan-of-stavermarsh/milestones/{BELOW_26}/comments"

    answer = client_of(app_of(PLANNING, store), LEAD).post(
        path, json={"text": "Seen in Year 9."}, headers=SEEN
    )
    refused = client_of(app_of(PLANNING, store), GOVERNOR).post(
        path, json={"text": "And Year 10?"}, headers={"If-Match": '"2"'}
    )

    [comment] = answer.json()["objectives"][0]["milestones"][1]["comments"]
    assert (comment["text"], comment["by"]) == ("Seen in Year 9.", LEAD.id)
    assert refused.status_code == 403
    assert store.outbox == []
