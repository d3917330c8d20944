from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from directory.examples import (
    DUNSELLOW,
    STAVERMARSH,
    a_person,
    a_school,
    another_school,
)
from directory.files.examples import csv_of, people_rows
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
HEAD = someone("amara-okonjo-price", Role.HEADTEACHER, at=STAVERMARSH)
COLLEAGUE = someone("kit", Role.COLLEAGUE, at=STAVERMARSH)
UPN = "A123456789012"


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(schools=[a_school(), another_school()], **more)


def send(store: MemoryStore, content: bytes, *, actor: Actor = CEO, preview: bool = False) -> Any:
    client = client_of(app_of(DIRECTORY, store), actor)
    path = "/people/import/preview" if preview else "/people/import"
    return client.post(path, files={"file": ("staff.csv", content, "text/csv")})


def row(**cells: str) -> bytes:
    kit = {"name": "Kit Marlowe", "email": "kit@ashlode.example", "role": "Colleague"}
    return csv_of([{**kit, "school": "Stavermarsh", **cells}], "utf-8")


def test_rows_of_one_address_are_one_person_with_all_their_roles() -> None:
    store = a_store()

    applied = send(store, csv_of(people_rows()))

    rows = applied.json()["rows"]
    assert [one["outcome"] for one in rows] == ["new"] * 4
    assert rows[1]["person_id"] == rows[2]["person_id"]
    people = [kept for (name, _), kept in store.kept.items() if name == "people"]
    assert {one["email"]: len(one["roles"]) for one in people} == {
        "amara.okonjo-price@ashlode.example": 1,
        "kit@ashlode.example": 2,
        "femi@ashlode.example": 1,
    }
    assert len(store.outbox) == 3


def test_a_preview_and_the_same_file_again_change_nothing() -> None:
    store = a_store()
    preview = send(store, csv_of(people_rows()), preview=True)
    assert (preview.json()["can_apply"], len(store.kept)) == (True, 2)
    assert {one["person_id"] for one in preview.json()["rows"]} == {None}

    send(store, csv_of(people_rows()))
    kept, told = dict(store.kept), list(store.outbox)
    again = send(store, csv_of(people_rows()))

    assert {one["outcome"] for one in again.json()["rows"]} == {"unchanged"}
    assert (store.kept, store.outbox) == (kept, told)


def test_an_import_adds_roles_and_never_takes_one_away() -> None:
    store = a_store(people=[a_person()])
    rows = [people_rows()[0] | {"role": "Governor", "school": "Dunsellow"}]

    applied = send(store, csv_of(rows))

    assert applied.json()["rows"][0]["outcome"] == "changed"
    roles = store.saved("people", "amara-okonjo-price")["roles"]
    assert [(one["role"], one["school_id"]) for one in roles] == [
        ("headteacher", STAVERMARSH),
        ("governor", DUNSELLOW),
    ]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"name": ""}, "name: is missing"),
        ({"email": "kit at ashlode"}, "email: this is not one"),
        ({"role": "Wizard"}, 'role: "Wizard" is not a role'),
        ({"school": "Hogwarts"}, 'school: "Hogwarts" is no open school of the trust'),
        ({"school": ""}, "school: Colleague needs a school"),
        ({"role": "CEO"}, "school: Chief Executive is held for the trust, not at a school"),
        ({"email": "amara.okonjo-price@ashlode.example"}, "email: somebody of another name has"),
        ({"email": "left@ashlode.example"}, "email: somebody who left"),
    ],
)
def test_a_row_that_cannot_be_right_says_which_column_and_nobody_is_imported(
    cells: dict[str, str], reason: str
) -> None:
    left = a_person(key="left", email="left@ashlode.example").leave()
    store = a_store(people=[a_person(), left])

    refused = send(store, row(**cells))

    assert (refused.status_code, refused.json()["code"]) == (422, "import-refused")
    assert [one["line"] for one in refused.json()["rows"]] == [2]
    assert refused.json()["rows"][0]["reason"].startswith(reason)
    assert (len(store.kept), store.outbox) == (4, [])


def test_a_head_imports_proposals_for_their_own_school_only() -> None:
    store = a_store(people=[a_person()])

    elsewhere = send(store, row(school="Dunsellow"), actor=HEAD)
    own = send(store, row(), actor=HEAD)

    assert elsewhere.json()["rows"][0]["reason"] == (
        "school: you manage people at your own school only"
    )
    [mine] = own.json()["rows"]
    assert mine["reason"] == "waits for approval"
    assert store.saved("people", mine["person_id"])["roles"] == []


def test_nobody_gains_a_role_by_an_import_of_their_own() -> None:
    store = a_store(people=[a_person()])
    rows = [people_rows()[0] | {"role": "School leader"}]

    refused = send(store, csv_of(rows), actor=HEAD)

    assert refused.json()["rows"][0]["reason"] == "email: nobody changes their own roles"
    assert store.outbox == []


@pytest.mark.parametrize("preview", [True, False])
@pytest.mark.parametrize(
    "content",
    [
        row(UPN=UPN),
        row(**{"Date of Birth": "2014-09-01"}),
        row(**{"D.O.B.": ""}),
        row(**{"Year Group": "6", "Surname": "Marlowe"}),
        row(**{"Pupil name": ""}),
        row(reference=UPN),
        row(reference=UPN.lower()),
        b"UPN,Forename\r\n",
    ],
)
def test_a_file_about_pupils_is_refused_and_nothing_of_it_is_kept(
    content: bytes, *, preview: bool
) -> None:
    store = a_store()

    refused = send(store, content, preview=preview)

    assert (refused.status_code, refused.json()["code"]) == (422, "pupil-level-file")
    assert UPN not in refused.text
    assert (len(store.kept), store.outbox) == (2, [])


def test_a_year_group_beside_no_persons_name_is_no_pupil() -> None:
    assert send(a_store(), row(**{"Year group": "led by"}), preview=True).status_code == 200


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"name,role\r\nKit,Head", "needs the headings email"),
        (b"name,email,role\r\n" + b"K,k@a.example,CEO\r\n" * 5_001, "more than 5000 rows"),
    ],
)
def test_a_file_that_is_no_list_of_people_says_why(content: bytes, words: str) -> None:
    refused = send(a_store(), content)

    assert (refused.status_code, refused.json()["code"]) == (422, "file-refused")
    assert words in refused.json()["detail"]


@pytest.mark.parametrize("actor", [COLLEAGUE, someone("visitor", Role.EXTERNAL)])
def test_others_import_nobody(actor: Actor) -> None:
    store = a_store()

    refused = send(store, csv_of(people_rows()), actor=actor)

    assert (refused.status_code, store.outbox) == (403, [])
