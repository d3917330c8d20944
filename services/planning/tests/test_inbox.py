import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import ForumKind
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from contracts.samples import sample_of
from planning.examples import (
    CEO,
    COLLEAGUE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    TUTORS,
    a_plan,
    an_inbox_action,
    what_plans_know,
)
from planning.inbox.model.action import InboxAction
from planning.main import PLANNING

OWN_TEMPLATE = "Our own template is in its second term"
DECLINED = {"reason": "already-doing", "words": OWN_TEMPLATE}


def a_store(action: InboxAction | None = None) -> MemoryStore:
    kept = action or an_inbox_action()
    return MemoryStore(plans=[a_plan()], inbox=[kept], **what_plans_know())


def post(
    store: MemoryStore,
    verb: str,
    body: object = None,
    actor: Actor = HEAD,
    version: int | None = None,
) -> Response:
    held = version or store.saved("inbox", "reading-buddies")["version"]
    client = client_of(app_of(PLANNING, store), actor)
    path = f"/inbox/reading-buddies/{verb}"
    return client.post(path, json=body or {}, headers={"If-Match": f'"{held}"'})


def test_a_head_declines_with_a_reason_and_meetings_is_told_as_agreed() -> None:
    store = a_store()

    shown = post(store, "decline", DECLINED).json()

    assert (shown["state"], shown["answer"]) == ("declined", "declined")
    [fact] = store.outbox
    agreed = ActionAnswered.model_validate(sample_of(ActionAnswered).data)
    told = ActionAnswered.model_validate(fact.data)
    assert told == agreed.but(entry=agreed.entry.but(entry_id=told.entry.entry_id))


def test_an_adopted_action_serves_the_objective_the_school_chooses() -> None:
    store = a_store(an_inbox_action().but(objective_id=None, priority_id=None))

    shown = post(store, "adopt", {"objective_id": "absence"}).json()

    assert (shown["answer"], shown["objective_title"]) == (
        "adopted",
        "Persistent absence below 22% by Term 6",
    )
    assert shown["priority_id"] == "attendance"
    under = client_of(app_of(PLANNING, store), HEAD).get("/inbox?objective_id=absence").json()
    assert [one["id"] for one in under["items"]] == ["reading-buddies"]
    told = ActionAnswered.model_validate(store.outbox[0].data)
    assert told.entry.objective_id == "absence"


def test_an_adapted_action_keeps_what_was_agreed_beside_the_schools_own_words() -> None:
    shown = post(a_store(), "adapt", {"words": "Try it with Year 8"}).json()

    assert (shown["answer"], shown["adapted"]) == ("adapted", "Try it with Year 8")
    assert shown["wording"] == "Share the arrival plan template and try it"


def test_leaders_carry_an_adopted_action_to_its_end_and_meetings_is_told_as_agreed() -> None:
    store = a_store()
    post(store, "adopt")

    post(store, "progress", {"words": "Half way"}, DEPUTY)
    shown = post(store, "complete", {"words": "Tried with Year 8 and kept"}, HEAD).json()

    assert (shown["state"], shown["completed_on"]) == ("completed", "2026-11-23")
    assert len(shown["history"]) == 4
    agreed = ActionProgressed.model_validate(sample_of(ActionProgressed).data)
    told = ActionProgressed.model_validate(store.outbox[-1].data)
    assert told.entry.at > agreed.entry.at  # after the lines before it
    entry = agreed.entry.but(entry_id=told.entry.entry_id, at=told.entry.at)
    assert told == agreed.but(entry=entry)
    assert post(store, "reopen").json()["state"] == "open"


@pytest.mark.parametrize(
    ("actor", "verb", "refusal"),
    [
        (DEPUTY, "adopt", (403, "forbidden")),
        (CEO, "adopt", (403, "forbidden")),
        (LEAD, "complete", (403, "forbidden")),
        (COLLEAGUE, "complete", (404, "not-found")),
        (GOVERNOR, "adopt", (404, "not-found")),
        (NEIGHBOUR, "adopt", (404, "not-found")),
    ],
)
def test_others_are_refused_and_nothing_changes(
    actor: Actor, verb: str, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = store.saved("inbox", "reading-buddies")

    answer = post(store, verb, actor=actor)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.saved("inbox", "reading-buddies") == before
    assert store.outbox == []


@pytest.mark.parametrize(
    ("verb", "body", "refusal"),
    [
        ("decline", {"words": OWN_TEMPLATE}, (422, "invalid")),
        ("decline", {"reason": "no-thanks"}, (422, "invalid")),
        ("adapt", {"words": " "}, (422, "invalid")),
        ("adopt", {"objective_id": TUTORS}, (422, "invalid")),
        ("progress", {}, (409, "action-not-in-state")),
        ("complete", {}, (409, "action-not-in-state")),
        ("reopen", {}, (409, "action-not-in-state")),
    ],
)
def test_what_breaks_a_rule_changes_nothing(
    verb: str, body: object, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = store.saved("inbox", "reading-buddies")

    answer = post(store, verb, body)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.saved("inbox", "reading-buddies") == before
    assert store.outbox == []


def test_a_school_may_think_better_of_declining() -> None:
    store = a_store()
    post(store, "decline", DECLINED)

    assert post(store, "adopt").json()["state"] == "open"
    assert post(store, "complete").json()["state"] == "completed"
    assert post(store, "decline", DECLINED).json()["code"] == "action-not-in-state"


def test_a_stale_answer_is_told_what_came_meanwhile() -> None:
    store = a_store()
    post(store, "adopt")

    stale = post(store, "decline", DECLINED, version=1)

    assert (stale.status_code, stale.json()["code"]) == (409, "changed-meanwhile")
    [change] = stale.json()["changes"]
    assert (change["part"], change["by"]) == ("adopted", HEAD.id)
    assert len(store.outbox) == 1


def test_a_one_to_ones_action_is_the_heads_and_takes_no_words_here() -> None:
    store = a_store(an_inbox_action(ForumKind.ONE_TO_ONE))

    shown = {
        actor.id: client_of(app_of(PLANNING, store), actor).get("/inbox").json()["items"]
        for actor in (CEO, HEAD, DEPUTY, LEAD)
    }
    refused = post(store, "decline", DECLINED)
    taken = post(store, "decline", {"reason": "no-capacity"})

    assert [len(items) for items in shown.values()] == [1, 1, 0, 0]
    assert shown[HEAD.id][0]["wording"] is None
    assert (refused.status_code, refused.json()["code"]) == (409, "words-stay-in-meetings")
    assert taken.json()["state"] == "declined"
    assert OWN_TEMPLATE not in str(store.outbox)


def test_the_badge_counts_what_waits_for_an_answer() -> None:
    store = a_store()
    client = client_of(app_of(PLANNING, store), HEAD)

    before = client.get("/inbox?waiting=true&school_id=stavermarsh").json()["items"]
    post(store, "adopt")
    after = client.get("/inbox?waiting=true&school_id=stavermarsh").json()["items"]

    assert (len(before), len(after)) == (1, 0)
