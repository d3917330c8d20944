import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import PersonRecorded, Role
from contracts.samples import sample_of
from directory.examples import (
    DUNSELLOW,
    STAVERMARSH,
    a_ceo,
    a_person,
    a_school,
    another_school,
)
from directory.main import DIRECTORY
from directory.people.model.person import Person

CEO = someone("rosalind-achterberg", Role.CEO)
OPS = someone("night-shift", Role.OPS)
HEAD = someone("amara-okonjo-price", Role.HEADTEACHER, at=STAVERMARSH)
STRANGER = someone("jonah", Role.HEADTEACHER, at=DUNSELLOW)
COLLEAGUE = someone("kit", Role.COLLEAGUE, at=STAVERMARSH)
EXTERNAL = someone("visitor", Role.EXTERNAL)
AMARA = "/people/amara-okonjo-price"
FIRST = {"If-Match": '"1"'}
LEADER = {"role": "school-leader", "school_id": STAVERMARSH}
HEADSHIP = {"role": "headteacher", "school_id": STAVERMARSH}


def a_store(*people: Person) -> MemoryStore:
    return MemoryStore(people=people, schools=[a_school(), another_school()])


def body(**changes: object) -> dict[str, object]:
    amara = a_person().model_dump(mode="json", include={"name", "email", "job_title", "roles"})
    return {**amara, **changes}


def kit(**changes: object) -> dict[str, object]:
    return body(name="Kit Marlowe", email="kit@ashlode.example", roles=[LEADER], **changes)


def test_what_a_head_proposes_is_in_force_once_approved_and_announced_as_agreed() -> None:
    proposed = a_person().but(roles=(), proposed=a_person().roles)
    store = a_store(proposed)
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post(f"{AMARA}/approve", headers=FIRST)

    assert (answer.status_code, answer.json()["approved"]) == (200, True)
    [fact] = store.outbox
    agreed = sample_of(PersonRecorded)
    assert (fact.subject, fact.sequence, fact.data) == (agreed.subject, 2, agreed.data)


@pytest.mark.parametrize(("actor", "approved"), [(CEO, True), (OPS, True), (HEAD, False)])
def test_a_head_proposes_where_the_ceo_and_ops_decide(actor: Actor, *, approved: bool) -> None:
    store = a_store(a_person())
    client = client_of(app_of(DIRECTORY, store), actor)

    answer = client.post("/people", json=kit())

    person = answer.json()
    assert (answer.status_code, person["approved"]) == (201, approved)
    assert person["roles"] == ([LEADER] if approved else [])
    assert person["proposed_roles"] == (None if approved else [LEADER])
    assert [fact.data["roles"] for fact in store.outbox] == [person["roles"]]


@pytest.mark.parametrize(
    ("actor", "roles"),
    [
        (STRANGER, [LEADER]),
        (COLLEAGUE, [LEADER]),
        (EXTERNAL, [LEADER]),
        (HEAD, [{"role": "ceo", "school_id": None}]),
        (HEAD, [LEADER, {"role": "governor", "school_id": DUNSELLOW}]),
    ],
)
def test_nobody_is_recorded_beyond_ones_own_school(actor: Actor, roles: list[object]) -> None:
    store = a_store(a_person())
    client = client_of(app_of(DIRECTORY, store), actor)

    answer = client.post("/people", json=kit() | {"roles": roles})

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (len(store.kept), store.outbox) == (3, [])


@pytest.mark.parametrize("verb", ["leave", "return", "approve", "decline"])
@pytest.mark.parametrize(("actor", "refusal"), [(STRANGER, 403), (COLLEAGUE, 403), (EXTERNAL, 404)])
def test_others_change_nobody(actor: Actor, refusal: int, verb: str) -> None:
    store = a_store(a_person())
    client = client_of(app_of(DIRECTORY, store), actor)

    put = client.put(AMARA, json=body(name="Somebody Else"), headers=FIRST)
    posted = client.post(f"{AMARA}/{verb}", headers=FIRST)

    assert (put.status_code, posted.status_code) == (refusal, refusal)
    assert store.saved("people", "amara-okonjo-price") == a_person().model_dump(mode="json")
    assert store.outbox == []


def test_a_leaver_is_announced_and_may_come_in_no_more() -> None:
    store = a_store(a_person(), a_ceo())
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post(f"{AMARA}/leave", headers=FIRST)

    assert answer.json()["active"] is False
    assert [fact.data["active"] for fact in store.outbox] == [False]
    assert client.post(f"{AMARA}/return", headers={"If-Match": '"2"'}).json()["active"] is True


@pytest.mark.parametrize("means", ["leave", "other roles"])
def test_a_trust_is_never_without_a_ceo(means: str) -> None:
    store = a_store(a_ceo())
    client = client_of(app_of(DIRECTORY, store), OPS)
    ceo = "/people/rosalind-achterberg"
    other = {
        "name": a_ceo().name,
        "email": a_ceo().email,
        "roles": [{"role": "trustee", "school_id": None}],
    }

    answer = (
        client.post(f"{ceo}/leave", headers=FIRST)
        if means == "leave"
        else client.put(ceo, json=other, headers=FIRST)
    )

    assert (answer.status_code, answer.json()["code"]) == (409, "last-ceo")
    assert store.saved("people", "rosalind-achterberg") == a_ceo().model_dump(mode="json")
    assert store.outbox == []


def test_one_of_two_ceos_may_leave() -> None:
    second = a_ceo().but(id="second", email="second@ashlode.example")
    client = client_of(app_of(DIRECTORY, a_store(a_ceo(), second)), OPS)

    assert client.post("/people/rosalind-achterberg/leave", headers=FIRST).status_code == 200


@pytest.mark.parametrize(
    ("actor", "changes", "code"),
    [
        (HEAD, {"roles": [HEADSHIP, LEADER]}, "own-roles"),
        (HEAD, {"email": "elsewhere@ashlode.example"}, "address-needs-approver"),
        (CEO, {"email": "rosalind.achterberg@ashlode.example"}, "email-taken"),
    ],
)
def test_a_change_that_would_open_a_door_is_refused(
    actor: Actor, changes: dict[str, object], code: str
) -> None:
    store = a_store(a_person(), a_ceo())
    client = client_of(app_of(DIRECTORY, store), actor)

    answer = client.put(AMARA, json=body(**changes), headers=FIRST)

    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert store.saved("people", "amara-okonjo-price") == a_person().model_dump(mode="json")
    assert store.outbox == []


def test_correcting_a_name_is_kept_and_nobody_hears_of_it() -> None:
    store = a_store(a_person())
    client = client_of(app_of(DIRECTORY, store), HEAD)

    answer = client.put(AMARA, json=body(name="Amara Price"), headers=FIRST)

    assert (answer.json()["name"], answer.json()["approved"]) == ("Amara Price", True)
    assert store.outbox == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"email": "not an address"}, "email"),
        ({"roles": []}, "roles"),
        ({"roles": [{"role": "headteacher", "school_id": None}]}, "roles.0"),
        ({"roles": [{"role": "gateway", "school_id": None}]}, "roles.0"),
        ({"roles": [{"role": "headteacher", "school_id": "nowhere"}]}, "roles"),
    ],
)
def test_a_person_that_cannot_be_is_refused_by_field(
    changes: dict[str, object], field: str
) -> None:
    store = a_store()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post("/people", json=kit() | changes)

    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert (len(store.kept), store.outbox) == (2, [])


def test_an_address_is_one_persons_whatever_its_case() -> None:
    client = client_of(app_of(DIRECTORY, a_store(a_person().leave())), CEO)

    answer = client.post("/people", json=kit() | {"email": str(body()["email"]).upper()})

    assert answer.json()["code"] == "email-taken"
    assert "take them back" in answer.json()["detail"]
