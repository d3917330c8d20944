"""The usual forums and boards of R34, founded where they are missing."""

from typing import Any

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from directory.examples import STAVERMARSH, a_ceo, a_network, a_person, a_school, another_school
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)


def a_store() -> MemoryStore:
    return MemoryStore(
        networks=[a_network()],  # Stavermarsh's own board
        people=[a_person(), a_ceo()],
        schools=[a_school(), another_school()],
    )


def founded(store: MemoryStore, actor: Actor) -> Any:
    return client_of(app_of(DIRECTORY, store), actor).post("/networks/usual")


def test_what_is_missing_is_founded_with_the_members_that_roles_tell() -> None:
    store = a_store()

    made = {one["name"]: one for one in founded(store, CEO).json()}

    assert len(made) == 14  # ELG, the team, ten forums, Dunsellow's board, the trustees
    assert set(made["Executive Leadership Group"]["members"]) == {a_person().id, a_ceo().id}
    assert made["School Improvement Team"]["members"] == [a_ceo().id]
    assert made["SENCOs"]["members"] == []
    assert made["Dunsellow Local Governing Body"]["school_id"] == "dunsellow"
    assert len(store.outbox) == 14


def test_what_stands_is_left_alone_a_second_time_everything() -> None:
    store = a_store()
    founded(store, CEO)
    store.outbox.clear()

    assert founded(store, CEO).json() == []
    assert store.outbox == []


def test_a_head_founds_nothing_for_the_trust() -> None:
    store = a_store()

    assert founded(store, HEAD).status_code == 403
    assert store.outbox == []
