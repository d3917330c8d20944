from datetime import UTC, datetime

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded
from directory.examples import DUNSELLOW, STAVERMARSH, a_school, another_school
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
EXTERNAL = someone("visitor", Role.EXTERNAL)
GATEWAY = someone("gateway", Role.GATEWAY)
FIRST = {"If-Match": '"1"'}


def body(**changes: object) -> dict[str, object]:
    school = a_school().model_dump(mode="json", exclude={"id", "version", "open", "left_on"})
    return {**school, **changes}


def test_a_changed_school_is_kept_and_announced_as_agreed() -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(f"/schools/{STAVERMARSH}", json=body(ethos="Courage."), headers=FIRST)

    assert (answer.status_code, answer.headers["ETag"]) == (200, '"2"')
    assert store.saved("schools", STAVERMARSH)["ethos"] == "Courage."
    [fact] = store.outbox
    assert (fact.data, fact.sequence) == (sample_of(SchoolRecorded).data, 2)


def test_the_same_again_changes_and_announces_nothing() -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(f"/schools/{STAVERMARSH}", json=body(), headers=FIRST)

    assert (answer.status_code, answer.json()["version"]) == (200, 1)
    assert store.outbox == []


def test_a_school_joins_leaves_and_returns() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)

    joined = client.post("/schools", json=body()).json()
    left = client.post(f"/schools/{joined['id']}/leave", headers=FIRST).json()
    back = client.post(f"/schools/{joined['id']}/return", headers={"If-Match": '"2"'}).json()

    assert (joined["open"], left["open"], left["left_on"]) == (True, False, "2026-11-23")
    assert (back["open"], back["left_on"], back["version"]) == (True, None, 3)
    heard = [SchoolRecorded.model_validate(fact.data).school.open for fact in store.outbox]
    assert heard == [True, False, True]


def test_who_leaves_after_midnight_in_summer_leaves_on_the_new_day() -> None:
    store = MemoryStore(datetime(2027, 6, 30, 23, 30, tzinfo=UTC), schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    left = client.post(f"/schools/{STAVERMARSH}/leave", headers=FIRST).json()

    assert left["left_on"] == "2027-07-01"


@pytest.mark.parametrize(
    ("urn", "earlier"),
    [("900003", []), ("900103", []), ("900777", ["900003"])],
)
def test_a_urn_belongs_to_one_school(urn: str, earlier: list[str]) -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post("/schools", json=body(urn=urn, predecessor_urns=earlier))

    assert (answer.status_code, answer.json()["code"]) == (409, "urn-taken")
    assert "Stavermarsh School" in answer.json()["detail"]
    assert (len(store.kept), store.outbox) == (1, [])


def test_two_schools_may_have_grown_out_of_one() -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post("/schools", json=body(urn="900777", predecessor_urns=["900103"]))

    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (HEAD, (403, "forbidden")),
        (EXTERNAL, (403, "forbidden")),
        (GATEWAY, (404, "not-found")),
    ],
)
def test_others_change_no_school(actor: Actor, refusal: tuple[int, str]) -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), actor)

    put = client.put(f"/schools/{STAVERMARSH}", json=body(name="Mine"), headers=FIRST)
    left = client.post(f"/schools/{STAVERMARSH}/leave", headers=FIRST)
    added = client.post("/schools", json=body(urn="900777"))

    assert [(a.status_code, a.json()["code"]) for a in (put, left)] == [refusal, refusal]
    assert added.status_code == 403
    assert store.saved("schools", STAVERMARSH) == a_school().model_dump(mode="json")
    assert store.outbox == []


@pytest.mark.parametrize(
    ("headers", "refusal"),
    [({}, (428, "must-match")), ({"If-Match": '"7"'}, (409, "changed-meanwhile"))],
)
def test_a_change_must_have_seen_the_version_it_changes(
    headers: dict[str, str], refusal: tuple[int, str]
) -> None:
    store = MemoryStore(schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(f"/schools/{STAVERMARSH}", json=body(name="New"), headers=headers)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert store.outbox == []


@pytest.mark.parametrize(
    ("field", "value"), [("urn", "12"), ("phase", "high"), ("name", " "), ("upn", "x")]
)
def test_a_field_at_fault_is_named(field: str, value: str) -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.post("/schools", json=body(**{field: value}))

    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert store.kept == {}


def test_a_double_submit_makes_one_school() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)
    once = {"Idempotency-Key": "same-click"}

    first = client.post("/schools", json=body(), headers=once)
    second = client.post("/schools", json=body(), headers=once)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert len(store.outbox) == 1


def test_the_list_is_by_name_and_paged() -> None:
    store = MemoryStore(schools=[a_school(), another_school()])
    client = client_of(app_of(DIRECTORY, store), HEAD)

    first = client.get("/schools", params={"limit": 1}).json()
    second = client.get("/schools", params={"limit": 1, "after": first["next"]}).json()

    assert [one["id"] for one in first["items"] + second["items"]] == [DUNSELLOW, STAVERMARSH]
    assert second["next"] is None
