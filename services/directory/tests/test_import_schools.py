from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from contracts.schools import SchoolRecorded
from directory.examples import STAVERMARSH, a_school, a_trust
from directory.files.examples import csv_of, link_rows, register_rows
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
OPS = someone("operator", Role.OPS)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
REGISTER = csv_of(register_rows())
LINKS = csv_of(link_rows())


def send(
    store: MemoryStore,
    *files: bytes,
    actor: Actor = OPS,
    preview: bool = False,
    group: str = "99901",
) -> Any:
    client = client_of(app_of(DIRECTORY, store), actor)
    names = ("file", "second_file")
    sent = {name: (f"{name}.csv", one, "text/csv") for name, one in zip(names, files, strict=False)}
    path = "/schools/import/preview" if preview else "/schools/import"
    return client.post(path, files=sent, data={"group": group})


def outcomes(answer: Any) -> dict[str, str]:
    return {row["urn"]: row["outcome"] for row in answer.json()["rows"]}


def test_a_preview_tells_what_an_import_will_do_and_does_nothing() -> None:
    store = MemoryStore()

    preview = send(store, REGISTER, preview=True)

    assert preview.status_code == 200
    assert (preview.json()["applied"], preview.json()["can_apply"]) == (False, True)
    assert preview.json()["group"]["name"] == "ASHLODE TRUST"
    assert "Get Information about Schools" in preview.json()["source"]
    assert outcomes(preview) == {
        "900003": "new",
        "900006": "new",
        "900008": "new",
        "900099": "skipped",
    }
    assert (store.kept, store.outbox) == ({}, [])


def test_an_import_records_and_announces_every_open_school() -> None:
    store = MemoryStore()

    applied = send(store, REGISTER)

    assert (applied.status_code, applied.json()["applied"]) == (200, True)
    heard = [SchoolRecorded.model_validate(fact.data).school for fact in store.outbox]
    assert [school.urn for school in heard] == ["900003", "900006", "900008"]
    assert (heard[0].short_name, heard[0].predecessor_urns) == ("Stavermarsh", ("900103",))
    ids = {row["school_id"] for row in applied.json()["rows"] if row["outcome"] == "new"}
    assert ids == {school.school_id for school in heard}


def test_the_same_files_again_change_and_announce_nothing() -> None:
    store = MemoryStore()
    send(store, REGISTER, LINKS)
    kept, told = dict(store.kept), list(store.outbox)

    again = send(store, LINKS, REGISTER)

    assert set(outcomes(again).values()) == {"unchanged"}
    assert (store.kept, store.outbox) == (kept, told)


def test_what_only_people_know_outlives_an_import() -> None:
    held = a_school().but(name="Stavermarsh Comp", short_name="The Marsh", urn="900103")
    store = MemoryStore(schools=[held.but(predecessor_urns=("900002",))])

    applied = send(store, REGISTER)

    row = next(row for row in applied.json()["rows"] if row["urn"] == "900003")
    assert (row["outcome"], row["school_id"]) == ("changed", STAVERMARSH)
    assert row["reason"] == "urn, predecessor urns, name"
    saved = store.saved("schools", STAVERMARSH)
    assert (saved["urn"], saved["predecessor_urns"]) == ("900003", ["900002", "900103"])
    assert (saved["short_name"], saved["ethos"]) == ("The Marsh", "Every child known by name.")


def test_a_school_here_and_not_in_the_file_is_named_and_left_alone() -> None:
    stranger = a_school(key=STAVERMARSH, urn="900005")
    store = MemoryStore(schools=[stranger])

    applied = send(store, REGISTER)

    assert applied.json()["absent"] == [STAVERMARSH]
    assert store.saved("schools", STAVERMARSH) == stranger.model_dump(mode="json")


def test_one_bad_row_and_nothing_is_imported() -> None:
    store = MemoryStore()
    rows = register_rows()
    rows[1]["PhaseOfEducation (name)"] = "High school"

    refused = send(store, csv_of(rows))

    assert (refused.status_code, refused.json()["code"]) == (422, "import-refused")
    assert [(row["line"], row["reason"]) for row in refused.json()["rows"]] == [
        (3, '"High school" is not a phase the register uses')
    ]
    assert send(store, csv_of(rows), preview=True).json()["can_apply"] is False
    assert (store.kept, store.outbox) == ({}, [])


def test_two_schools_that_grew_out_of_one_cannot_both_be_it() -> None:
    store = MemoryStore(schools=[a_school(urn="900005").but(urn="900103")])
    rows = register_rows()
    rows[1]["Linked establishments"] = "900103 Predecessor"

    refused = send(store, csv_of(rows))

    assert refused.json()["rows"][0]["reason"] == "line 2 already means Dunsellow School"
    assert store.outbox == []


@pytest.mark.parametrize(
    ("content", "group", "code"),
    [
        (b"", "99901", "file-refused"),
        (b"PK\x03\x04", "99901", "file-refused"),
        (REGISTER, "Nowhere Trust", "file-refused"),
        (csv_of([{**row, "Trusts (code)": "5"} for row in register_rows()]), "5", "another-trust"),
    ],
)
def test_the_wrong_file_is_refused_in_words(content: bytes, group: str, code: str) -> None:
    store = MemoryStore(trust=[a_trust()])

    refused = send(store, content, group=group)

    assert (refused.status_code in {409, 422}, refused.json()["code"]) == (True, code)
    assert (len(store.kept), store.outbox) == (1, [])


@pytest.mark.parametrize("actor", [HEAD, someone("visitor", Role.EXTERNAL)])
@pytest.mark.parametrize("preview", [True, False])
def test_others_import_nothing(actor: Actor, *, preview: bool) -> None:
    store = MemoryStore()

    refused = send(store, REGISTER, actor=actor, preview=preview)

    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert (store.kept, store.outbox) == ({}, [])


def test_the_ceo_may_and_a_form_without_a_file_is_refused_by_field() -> None:
    store = MemoryStore()

    assert send(store, REGISTER, actor=CEO, preview=True).status_code == 200
    empty = send(store, actor=CEO)
    assert [one["field"] for one in empty.json()["errors"]] == ["file"]
