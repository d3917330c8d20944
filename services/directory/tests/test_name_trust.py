import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.people import Role
from directory.examples import STAVERMARSH, a_trust
from directory.main import DIRECTORY

OPS = someone("night-shift", Role.OPS)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
ASHLODE = {"name": "Ashlode Trust", "group_uid": "99901", "group_id": "TR09999"}


def test_an_empty_trust_has_no_name_and_can_be_given_one() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), OPS)

    empty = client.get("/trust").json()
    named = client.put("/trust", json=ASHLODE, headers={"If-Match": '"0"'})

    assert empty == dict.fromkeys(ASHLODE) | {"id": "trust", "version": 0}
    assert named.json() == ASHLODE | {"id": "trust", "version": 1}
    assert store.saved("trust", "trust") == a_trust().model_dump(mode="json")


def test_the_same_name_again_writes_nothing() -> None:
    store = MemoryStore(trust=[a_trust()])
    client = client_of(app_of(DIRECTORY, store), OPS)

    answer = client.put("/trust", json=ASHLODE, headers={"If-Match": '"1"'})

    assert answer.json()["version"] == 1


def test_a_head_reads_the_name_and_does_not_change_it() -> None:
    store = MemoryStore(trust=[a_trust()])
    client = client_of(app_of(DIRECTORY, store), HEAD)

    answer = client.put("/trust", json={"name": "Mine"}, headers={"If-Match": '"1"'})

    assert (answer.status_code, client.get("/trust").json()["name"]) == (403, "Ashlode Trust")


@pytest.mark.parametrize("fault", [{"group_uid": "TR1"}, {"group_id": "99901"}, {"name": ""}])
def test_numbers_that_are_none_are_refused(fault: dict[str, str]) -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), OPS)

    answer = client.put("/trust", json=ASHLODE | fault, headers={"If-Match": '"0"'})

    assert (answer.status_code, store.kept) == (422, {})
