"""What the directory holds about somebody, told to them and to nobody else."""

from typing import Any

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.examples import someone
from contracts.people import PersonId, Role
from directory.examples import STAVERMARSH, a_ceo, a_network, a_person
from directory.main import DIRECTORY

PERSON = a_person()
HERSELF = someone("x", Role.HEADTEACHER, at=STAVERMARSH).but(id=PersonId(PERSON.id))
OPS = someone("night-shift", Role.OPS)
BOARD = a_network().but(members=(PersonId(PERSON.id), PersonId("somebody-else")))


def told(actor: Actor) -> dict[str, list[dict[str, Any]]]:
    store = MemoryStore(people=[PERSON, a_ceo()], networks=[BOARD])
    answer = client_of(app_of(DIRECTORY, store), actor).get("/about-me").raise_for_status().json()
    return {part["what"]: part["records"] for part in answer["parts"]}


def test_somebody_is_told_their_record_and_their_networks() -> None:
    about = told(HERSELF)

    (record,) = about["Your record among the trust's people"]
    assert (record["id"], record["email"], record["name"]) == (
        PERSON.id,
        PERSON.email,
        PERSON.name,
    )
    (network,) = about["Networks and boards you are in"]
    assert network["name"] == BOARD.name
    assert "members" not in network


def test_who_is_no_person_of_the_trust_has_no_record() -> None:
    assert set(map(tuple, told(OPS).values())) == {()}
