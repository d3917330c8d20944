from typing import Any

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import ActionAssigned, ForumKind, MeetingState
from contracts.samples import sample_of
from meetings.examples import (
    CEO,
    COLLEAGUE,
    DUNSELLOW,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    STAVERMARSH,
    TEMPLATE,
    TRUSTEE,
    a_known,
    a_known_meeting,
    what_actions_know,
)
from meetings.main import MEETINGS

AGREED = {
    "meeting_id": "sencos-in-october",
    "wording": TEMPLATE,
    "owner_id": HEAD.id,
    "due": "2026-12-11",
    "school_id": STAVERMARSH,
    "objective_id": "absence",
}


def a_store(kind: ForumKind = ForumKind.KEY_COLLEAGUES, **changes: Any) -> MemoryStore:
    known: dict[str, Any] = what_actions_know(kind)
    known |= {"meetings": [a_known_meeting(kind).but(**changes)]}
    return MemoryStore(**known)


def assign(store: MemoryStore, actor: Actor = LEAD, **changes: Any) -> Response:
    return client_of(app_of(MEETINGS, store), actor).post("/actions", json=AGREED | changes)


def actions_in(store: MemoryStore) -> list[str]:
    return [key for collection, key in store.kept if collection == "actions"]


def test_an_action_is_kept_shown_and_announced_as_agreed() -> None:
    store = a_store()

    answer = assign(store)

    assert (answer.status_code, answer.headers["ETag"]) == (201, '"1"')
    shown = answer.json()
    assert (shown["wording"], shown["forum_names"]) == (TEMPLATE, ["SENCOs"])
    assert (shown["school_name"], shown["priority_id"]) == ("Stavermarsh", "attendance")
    assert (shown["state"], shown["overdue"], shown["answer"]) == ("open", False, None)
    [fact] = store.outbox
    agreed = ActionAssigned.model_validate(sample_of(ActionAssigned).data)
    told = ActionAssigned.model_validate(fact.data)
    assert told.action == agreed.action.but(action_id=shown["id"])
    assert told.entry == agreed.entry.but(entry_id=told.entry.entry_id)


@pytest.mark.parametrize(
    ("kind", "writers", "readers"),
    [
        (ForumKind.KEY_COLLEAGUES, (LEAD, SENCO), (CEO, HEAD, NEIGHBOUR)),
        (ForumKind.EXECUTIVE, (CEO, HEAD, NEIGHBOUR), (LEAD,)),
        (ForumKind.LOCAL_GOVERNING_BODY, (CEO, HEAD, GOVERNOR), (LEAD,)),
        (ForumKind.TRUSTEES, (CEO, TRUSTEE), ()),
        (ForumKind.ONE_TO_ONE, (CEO, HEAD), ()),
        (ForumKind.SUPPORT, (CEO, LEAD, HEAD), (SENCO,)),
    ],
)
def test_who_may_write_the_meeting_may_assign_in_it_and_others_change_nothing(
    kind: ForumKind, writers: tuple[Actor, ...], readers: tuple[Actor, ...]
) -> None:
    everybody = (CEO, HEAD, NEIGHBOUR, LEAD, SENCO, COLLEAGUE, GOVERNOR, TRUSTEE)
    answers: dict[str, int] = {}
    for actor in everybody:
        store = a_store(kind)
        answers[actor.id] = assign(store, actor).status_code
        if answers[actor.id] != 201:
            assert (actions_in(store), store.outbox) == ([], [])

    expected = {actor.id: 404 for actor in everybody}
    expected |= {actor.id: 403 for actor in readers} | {actor.id: 201 for actor in writers}
    assert answers == expected


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"due": "2026-11-22"}, "due"),
        ({"owner_id": "nobody"}, "owner_id"),
        ({"owner_id": "gone"}, "owner_id"),
        ({"school_id": "nowhere", "objective_id": None}, "school_id"),
        ({"school_id": DUNSELLOW}, "objective_id"),
        ({"objective_id": "of-another-plan"}, "objective_id"),
        ({"school_id": None}, "objective_id"),
        ({"objective_id": None, "priority_id": "made-up"}, "priority_id"),
        ({"wording": " "}, "wording"),
        ({"wording": "x" * 201}, "wording"),
        ({"pupil": "A"}, "pupil"),
    ],
)
def test_what_cannot_be_right_is_refused_by_its_field(changes: dict[str, Any], field: str) -> None:
    known = what_actions_know()
    known["known_people"] += [a_known(COLLEAGUE, active=False).but(id="gone")]
    store = MemoryStore(**known)

    answer = assign(store, **changes)

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert field in str(answer.json()["errors"])
    assert (actions_in(store), store.outbox) == ([], [])


def test_a_school_that_did_not_meet_is_asked_nothing_by_a_forum_but_by_the_team_it_is() -> None:
    elsewhere: dict[str, Any] = {"school_ids": (DUNSELLOW,)}
    at_stavermarsh: dict[str, Any] = {"school_id": STAVERMARSH, "objective_id": None}

    refused = assign(a_store(**elsewhere), **at_stavermarsh)
    taken = assign(a_store(ForumKind.TEAM, **elsewhere), **at_stavermarsh)

    assert (refused.status_code, taken.status_code) == (422, 201)


def test_a_cancelled_meeting_agrees_nothing() -> None:
    store = a_store(state=MeetingState.CANCELLED)

    answer = assign(store)

    assert (answer.status_code, answer.json()["code"]) == (409, "meeting-cancelled")
    assert (actions_in(store), store.outbox) == ([], [])


def test_what_a_one_to_one_worded_stays_in_meetings() -> None:
    store = a_store(ForumKind.ONE_TO_ONE)

    shown = assign(store, CEO).json()

    assert shown["wording"] == TEMPLATE
    [fact] = store.outbox
    assert TEMPLATE not in fact.model_dump_json()
    assert ActionAssigned.model_validate(fact.data).action.wording is None
