"""The register and the group links as published (Open Government Licence v3.0).

They lie beside the clone; where they do not, the small files of the other tests stand for them.
"""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.people import Role
from directory.main import DIRECTORY

GIAS = Path(__file__).resolve().parents[4] / "shared/data/gias"
REGISTER = GIAS / "edubasealldata-surrey-primary-2022-04.csv"
LINKS = GIAS / "group-links-athelstan-trust-2022.csv"

pytestmark = pytest.mark.skipif(not GIAS.exists(), reason="the public files are not here")


def load(store: MemoryStore, group: str, *paths: Path) -> Any:
    client = client_of(app_of(DIRECTORY, store), someone("operator", Role.OPS))
    names = ("file", "second_file")
    sent = {
        name: (path.name, path.read_bytes(), "text/csv")
        for name, path in zip(names, paths, strict=False)
    }
    return client.post("/schools/import", files=sent, data={"group": group})


@pytest.mark.parametrize("group", ["5494", "TR01381", "The Athelstan Trust"])
def test_the_customers_five_schools_come_from_the_group_links(group: str) -> None:
    store = MemoryStore()

    answer = load(store, group, LINKS)

    assert (answer.status_code, answer.json()["group"]["group_uid"]) == (200, "5494")
    rows = {row["urn"]: row["name"] for row in answer.json()["rows"]}
    assert rows == {
        "136985": "Sir William Romney's School",
        "137308": "Malmesbury School",
        "138421": "The Dean Academy",
        "142316": "Bradon Forest School",
        "148295": "Chipping Sodbury School",
    }
    assert len(store.outbox) == 5


def test_a_surrey_trust_comes_from_the_register_with_its_predecessors() -> None:
    store = MemoryStore()

    answer = load(store, "GLF Schools", REGISTER)

    [file] = answer.json()["files"]
    assert (file["dated"], file["rows"], file["elsewhere"]) == ("Apr 2022", 19, 512)
    kept = {one["urn"]: one for one in store.kept.values()}
    assert kept["138764"]["name"] == "Danetree Primary School"
    assert kept["138764"]["predecessor_urns"] == ["124960"]
    assert Counter(row["outcome"] for row in answer.json()["rows"]) == {"new": 19}


def test_a_second_import_of_the_register_changes_nothing() -> None:
    store = MemoryStore()
    load(store, "Bourne Education Trust", REGISTER)
    told = list(store.outbox)

    again = load(store, "BOURNE EDUCATION TRUST", REGISTER)

    assert {row["outcome"] for row in again.json()["rows"]} == {"unchanged"}
    assert store.outbox == told
