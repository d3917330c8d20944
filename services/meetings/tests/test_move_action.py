from datetime import date

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import ActionChanged, EntryKind, ForumKind
from meetings.actions.model.action import Action
from meetings.examples import (
    ASSIGNED_AT,
    CEO,
    COLLEAGUE,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    an_action,
    what_actions_know,
)
from meetings.main import MEETINGS

SEEN = {"If-Match": '"1"'}
HANDED_ON = {"owner_id": SENCO.id, "due": "2027-01-08"}


def a_store(action: Action | None = None) -> MemoryStore:
    return MemoryStore(actions=[action or an_action()], **what_actions_know())


def post(
    store: MemoryStore, verb: str, actor: Actor = HEAD, words: str | None = "Tried with Year 8"
) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    version = store.saved("actions", "reading-buddies")["version"]
    headers = {"If-Match": f'"{version}"'}
    return client.post(f"/actions/reading-buddies/{verb}", json={"words": words}, headers=headers)


def revise(store: MemoryStore, actor: Actor = LEAD, **changes: object) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    return client.put("/actions/reading-buddies", json=HANDED_ON | changes, headers=SEEN)


def told_by(store: MemoryStore) -> list[ActionChanged]:
    return [ActionChanged.model_validate(fact.data) for fact in store.outbox]


def test_an_owner_says_how_it_goes_and_completes_it_and_both_lines_are_told() -> None:
    store = a_store()

    post(store, "progress", words="Half the staff trained")
    shown = post(store, "complete").json()

    assert (shown["state"], shown["completed_on"]) == ("completed", "2026-11-23")
    assert [line["kind"] for line in shown["history"]] == ["assigned", "progressed", "completed"]
    assert [told.entry.words for told in told_by(store)] == [
        "Half the staff trained",
        "Tried with Year 8",
    ]
    assert told_by(store)[-1].action.completed_on == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("verb", "actor", "status"),
    [
        ("progress", LEAD, 200),  # wrote the meeting
        ("complete", HEAD, 200),  # the school's Head
        ("complete", COLLEAGUE, 404),  # was not there
        ("progress", CEO, 403),  # reads every forum and writes none
        ("complete", NEIGHBOUR, 403),
        ("withdraw", HEAD, 403),  # a school declines, in its plan
        ("withdraw", SENCO, 200),
    ],
)
def test_those_it_is_for_move_it_and_others_change_nothing(
    verb: str, actor: Actor, status: int
) -> None:
    store = a_store(an_action(owner=SENCO))
    before = store.saved("actions", "reading-buddies")

    answer = post(store, verb, actor)

    assert answer.status_code == status
    if status != 200:
        assert store.saved("actions", "reading-buddies") == before
        assert store.outbox == []


def test_the_meeting_hands_an_action_on_and_the_new_owner_finds_it() -> None:
    store = a_store()

    shown = revise(store).json()

    assert (shown["owner_id"], shown["due"]) == (SENCO.id, "2027-01-08")
    [told] = told_by(store)
    assert (told.entry.kind, told.entry.objective_id) == (EntryKind.REVISED, None)
    mine = client_of(app_of(MEETINGS, store), SENCO).get("/actions?mine=true").json()
    assert [one["id"] for one in mine["items"]] == ["reading-buddies"]
    assert client_of(app_of(MEETINGS, store), HEAD).get("/actions?mine=true").json()["items"] == []


def test_saying_the_same_again_adds_no_line() -> None:
    store = a_store()

    answer = revise(store, owner_id=HEAD.id, due="2026-12-11")

    assert (answer.status_code, answer.json()["version"], store.outbox) == (200, 1, [])


@pytest.mark.parametrize(
    ("changes", "actor", "status"),
    [
        ({"owner_id": "nobody"}, LEAD, 422),
        ({"due": "2026-11-01"}, LEAD, 422),
        ({"objective_id": "not-theirs"}, LEAD, 422),
        ({}, SENCO, 200),
        ({}, HEAD, 200),
        ({}, NEIGHBOUR, 403),
        ({}, CEO, 403),
    ],
)
def test_a_revision_is_the_meetings_or_the_heads_and_must_be_possible(
    changes: dict[str, object], actor: Actor, status: int
) -> None:
    store = a_store()
    before = store.saved("actions", "reading-buddies")

    answer = revise(store, actor, **changes)

    assert answer.status_code == status
    if status != 200:
        assert store.saved("actions", "reading-buddies") == before
        assert store.outbox == []


@pytest.mark.parametrize(
    ("done", "then"),
    [("complete", "complete"), ("complete", "progress"), ("withdraw", "complete")],
)
def test_what_is_over_is_moved_no_further_until_it_is_opened(done: str, then: str) -> None:
    store = a_store()
    post(store, done, LEAD)
    told = len(store.outbox)

    refused, opened = post(store, then, LEAD), post(store, "reopen", LEAD)

    assert (refused.status_code, refused.json()["code"]) == (409, "action-not-in-state")
    assert (opened.json()["state"], len(store.outbox)) == ("open", told + 1)


def test_an_open_action_is_not_opened() -> None:
    store = a_store()

    assert post(store, "reopen", LEAD).json()["code"] == "action-not-in-state"
    assert store.outbox == []


def test_a_change_needs_the_version_it_was_made_from_and_hears_what_came_meanwhile() -> None:
    store = a_store()
    post(store, "progress")
    client = client_of(app_of(MEETINGS, store), HEAD)
    path, body = "/actions/reading-buddies/complete", {"words": None}

    blind, stale = client.post(path, json=body), client.post(path, json=body, headers=SEEN)

    assert (blind.status_code, stale.status_code) == (428, 409)
    [change] = stale.json()["changes"]
    assert (change["part"], change["by"]) == ("progressed", HEAD.id)
    assert len(store.outbox) == 1


def test_what_is_said_of_a_one_to_ones_action_is_read_by_both_and_told_to_nobody() -> None:
    store = a_store(an_action(ForumKind.ONE_TO_ONE))

    shown = post(store, "progress", words="Between the two of us").json()

    assert shown["history"][-1]["words"] == shown["last_words"] == "Between the two of us"
    [told] = store.outbox
    assert "Between the two of us" not in told.model_dump_json()
    seen = client_of(app_of(MEETINGS, store), CEO).get("/actions/reading-buddies").json()
    assert seen["history"][-1]["words"] == "Between the two of us"
    assert seen["history"][0]["at"] == ASSIGNED_AT.isoformat().replace("+00:00", "Z")
