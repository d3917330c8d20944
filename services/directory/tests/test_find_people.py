import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from directory.examples import (
    DUNSELLOW,
    STAVERMARSH,
    a_ceo,
    a_person,
    a_school,
    a_trust,
    another_school,
)
from directory.main import DIRECTORY

CEO = someone("rosalind-achterberg", Role.CEO)
HEAD = someone("amara-okonjo-price", Role.HEADTEACHER, at=STAVERMARSH)
GOVERNOR = someone("len", Role.GOVERNOR, at=DUNSELLOW)
EXTERNAL = someone("visitor", Role.EXTERNAL)
GATEWAY = someone("gateway", Role.GATEWAY)
JONAH = a_person(
    key="jonah", name="Jonah Aske", email="jonah@ashlode.example", at=DUNSELLOW
).leave()
PENDING = a_person(key="kit", name="Kit Marlowe", email="kit@ashlode.example").but(
    roles=(), proposed=a_person().roles
)


def the_trust() -> MemoryStore:
    return MemoryStore(
        people=[a_person(), a_ceo(), JONAH, PENDING],
        schools=[a_school(), another_school()],
        trust=[a_trust()],
    )


def found(actor: Actor, **asked: str) -> list[str]:
    client = client_of(app_of(DIRECTORY, the_trust()), actor)
    return [one["id"] for one in client.get("/people", params=asked).json()["items"]]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, ["amara-okonjo-price", "jonah", "kit", "rosalind-achterberg"]),
        ({"school_id": STAVERMARSH}, ["amara-okonjo-price", "kit"]),
        ({"role": "ceo"}, ["rosalind-achterberg"]),
        ({"role": "headteacher", "school_id": DUNSELLOW}, ["jonah"]),
        ({"q": "OKON"}, ["amara-okonjo-price"]),
        ({"q": "ach ros"}, ["rosalind-achterberg"]),
        ({"q": "price-"}, ["amara-okonjo-price"]),
        ({"q": "mara"}, []),
        ({"left": "true"}, ["jonah"]),
        ({"left": "false", "school_id": STAVERMARSH}, ["amara-okonjo-price", "kit"]),
    ],
)
def test_people_are_found_by_school_role_and_the_beginnings_of_their_names(
    asked: dict[str, str], ids: list[str]
) -> None:
    assert found(CEO, **asked) == ids


def test_an_address_is_shown_to_who_manages_people_there_and_to_its_owner() -> None:
    def shown(actor: Actor) -> dict[str, bool]:
        client = client_of(app_of(DIRECTORY, the_trust()), actor)
        people = client.get("/people").json()["items"]
        return {one["id"]: one["email"] is not None for one in people}

    everybody = ["amara-okonjo-price", "jonah", "kit", "rosalind-achterberg"]
    assert shown(CEO) == dict.fromkeys(everybody, True)
    assert [one for one, seen in shown(HEAD).items() if seen] == ["amara-okonjo-price", "kit"]
    assert shown(GOVERNOR) == dict.fromkeys(everybody, False)
    assert shown(EXTERNAL) == {}


def test_names_come_with_the_titles_in_force() -> None:
    client = client_of(app_of(DIRECTORY, the_trust()), GOVERNOR)

    names = client.get("/people/names").json()["items"]

    assert {one["name"]: one["titles"] for one in names} == {
        "Amara Okonjo-Price": ["Headteacher, Stavermarsh School"],
        "Jonah Aske": ["Headteacher, Dunsellow School"],
        "Kit Marlowe": [],
        "Rosalind Achterberg": ["Chief Executive"],
    }


def test_the_gateway_learns_who_may_come_in_and_in_which_roles() -> None:
    client = client_of(app_of(DIRECTORY, the_trust()), GATEWAY)

    everybody = client.get("/identities").json()
    amara = client.get("/identities", params={"email": a_person().email.upper()}).json()

    ids = [one["id"] for one in everybody["items"]]
    assert ids == ["amara-okonjo-price", "rosalind-achterberg"]
    assert (everybody["set_up"], everybody["trust_name"]) == (False, "Ashlode Trust")
    assert amara["items"] == [
        {
            "id": "amara-okonjo-price",
            "name": "Amara Okonjo-Price",
            "email": "amara.okonjo-price@ashlode.example",
            "active": True,
            "roles": [
                {
                    "role": "headteacher",
                    "school_id": STAVERMARSH,
                    "school_name": "Stavermarsh School",
                }
            ],
        }
    ]


@pytest.mark.parametrize("person", ["jonah", "kit"])
def test_who_left_or_waits_for_approval_may_not_come_in(person: str) -> None:
    client = client_of(app_of(DIRECTORY, the_trust()), GATEWAY)

    assert client.get(f"/identities/{person}").json()["active"] is False


def test_a_directory_that_knows_nobody_waits_to_be_set_up() -> None:
    client = client_of(app_of(DIRECTORY, MemoryStore()), GATEWAY)

    answer = client.get("/identities", params={"email": "who@ashlode.example"}).json()

    assert answer == {"items": [], "set_up": True, "trust_name": None}


@pytest.mark.parametrize("actor", [CEO, HEAD, GOVERNOR, EXTERNAL])
def test_nobody_but_the_gateway_identifies_people(actor: Actor) -> None:
    client = client_of(app_of(DIRECTORY, the_trust()), actor)

    assert client.get("/identities").status_code == 403
    assert client.get("/identities/amara-okonjo-price").status_code == 403
