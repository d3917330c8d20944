from datetime import date

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.directory import NetworkRecorded
from contracts.people import Role
from contracts.samples import sample_of
from directory.examples import (
    DUNSELLOW,
    STAVERMARSH,
    a_network,
    a_person,
    a_school,
    another_school,
)
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
STRANGER = someone("jonah", Role.HEADTEACHER, at=DUNSELLOW)
COLLEAGUE = someone("kit", Role.COLLEAGUE, at=STAVERMARSH)
EXTERNAL = someone("visitor", Role.EXTERNAL)
FIRST = {"If-Match": '"1"'}
LGB = "/networks/stavermarsh-lgb"


def a_store() -> MemoryStore:
    return MemoryStore(
        networks=[a_network()],
        people=[a_person(), a_person(key="left", email="left@ashlode.example").leave()],
        schools=[a_school(), another_school()],
    )


def lgb(**changes: object) -> dict[str, object]:
    network = a_network().model_dump(mode="json", include={"name", "kind", "school_id", "members"})
    return {**network, **changes}


def test_a_changed_network_is_kept_and_announced_as_agreed() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), HEAD)
    path = "/networks/stavermarsh-lgb"

    answer = client.put(path, json=lgb(name="Stavermarsh LGB"), headers=FIRST)

    assert (answer.status_code, answer.json()["version"]) == (200, 2)
    assert [fact.data for fact in store.outbox] == [sample_of(NetworkRecorded).data]


def test_the_same_again_changes_nothing_not_even_the_time() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put("/networks/stavermarsh-lgb", json=lgb(), headers=FIRST)

    assert answer.json()["recorded_at"] == "2026-09-03T09:00:00Z"
    assert store.outbox == []


def test_a_forum_of_the_trust_is_founded_and_listed() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), CEO)
    forum = lgb(name="SENCOs", kind="key-colleagues", school_id=None)

    founded = client.post("/networks", json=forum)

    assert founded.status_code == 201
    assert client.get(f"/networks/{founded.json()['id']}").json() == founded.json()
    names = [one["name"] for one in client.get("/networks").json()["items"]]
    assert names == ["SENCOs", "Stavermarsh local governing body"]


@pytest.mark.parametrize(
    ("fault", "field"),
    [
        ({"school_id": None}, "school_id"),
        ({"kind": "executive"}, "school_id"),
        ({"school_id": "nowhere"}, "school_id"),
        ({"members": ["nobody"]}, "members"),
        ({"members": ["left"]}, "members"),
    ],
)
def test_a_network_that_cannot_be_is_refused_by_field(fault: dict[str, object], field: str) -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post("/networks", json=lgb(**fault))

    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert store.outbox == []


def test_a_disbanded_network_leaves_the_list_stays_on_record_and_has_nobody_for_others() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), HEAD)

    answer = client.post(f"{LGB}/disband", headers=FIRST)

    shown = client.get(LGB).json()
    assert (answer.status_code, shown) == (200, answer.json())
    assert (shown["disbanded_on"], shown["members"]) == ("2026-11-23", [*a_network().members])
    assert client.get("/networks").json()["items"] == []
    [fact] = store.outbox
    told = NetworkRecorded.model_validate(fact.data)
    assert (told.disbanded, told.members, told.network_id) == (True, (), "stavermarsh-lgb")


@pytest.mark.parametrize("verb", ["change", "disband"])
def test_what_is_disbanded_is_changed_no_more(verb: str) -> None:
    ended = a_network().but(disbanded_on=date(2026, 10, 1))
    store = MemoryStore(networks=[ended], people=[a_person()], schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    if verb == "change":
        answer = client.put(LGB, json=lgb(name="Ours again"), headers=FIRST)
    else:
        answer = client.post(f"{LGB}/disband", headers=FIRST)

    assert (answer.status_code, answer.json()["code"]) == (409, "already-disbanded")
    assert store.saved("networks", "stavermarsh-lgb") == ended.model_dump(mode="json")
    assert store.outbox == []


def test_a_page_that_has_not_seen_the_last_change_disbands_nothing() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answers = [client.post(f"{LGB}/disband", headers=seen) for seen in ({}, {"If-Match": '"7"'})]

    assert [answer.status_code for answer in answers] == [428, 409]
    assert store.saved("networks", "stavermarsh-lgb")["disbanded_on"] is None
    assert store.outbox == []


@pytest.mark.parametrize(("actor", "refusal"), [(STRANGER, 403), (COLLEAGUE, 403), (EXTERNAL, 404)])
def test_others_change_no_board(actor: Actor, refusal: int) -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), actor)

    put = client.put("/networks/stavermarsh-lgb", json=lgb(name="Ours"), headers=FIRST)
    posted = client.post("/networks", json=lgb())
    ended = client.post(f"{LGB}/disband", headers=FIRST)

    assert (put.status_code, posted.status_code, ended.status_code) == (refusal, 403, refusal)
    assert store.saved("networks", "stavermarsh-lgb") == a_network().model_dump(mode="json")
    assert store.outbox == []


def test_a_head_founds_no_forum_of_the_trust() -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), HEAD)

    answer = client.post("/networks", json=lgb(kind="team", school_id=None))

    assert (answer.status_code, store.outbox) == (403, [])
