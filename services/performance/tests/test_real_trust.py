"""A trust of all Surrey's schools: three years taken over, then compared as anybody would.

Where the public files are not beside the clone, the small files of our own take the same path.
"""

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.performance import Dataset
from contracts.schools import Phase, SchoolId
from performance.examples_of_imports import SPECIALIST
from performance.known.model import KnownSchool
from performance.main import PERFORMANCE

PUBLIC = Path(__file__).resolve().parents[4] / "shared/data/dfe"
OWN = Path(__file__).parent / "files"
CSV = {"Content-Type": "text/csv"}
MAINSTREAM = "1"

Lines = Mapping[str, Mapping[str, str]]


class Tables(NamedTuple):
    """Files of one data set, year by year, and the column one measure stands in."""

    dataset: Dataset
    phase: Phase
    files: Mapping[str, Path]
    measure: str
    column: str
    england: str


KS4 = Tables(
    Dataset.KS4,
    Phase.SECONDARY,
    {
        "2016-17": PUBLIC / "ks4/2016-2017_936_ks4final.csv",
        "2017-18": PUBLIC / "ks4/2017-2018_936_ks4final.csv",
        "2018-19": PUBLIC / "ks4/2018-2019_936_ks4final.csv",
    },
    "attainment-8",
    "ATT8SCR",
    "7",
)
KS2 = Tables(
    Dataset.KS2,
    Phase.PRIMARY,
    {
        "2016-17": PUBLIC / "ks2/2016-936-ks2.csv",
        "2017-18": PUBLIC / "ks2/2017-936-ks2.csv",
        "2018-19": PUBLIC / "ks2/2018-936-ks2.csv",
    },
    "rwm-expected",
    "PTRWM_EXP",
    "5",
)
OURS = KS4._replace(files={"2018-19": OWN / "2018-2019_ks4final.csv"})
TRUSTS = [
    pytest.param(
        tables,
        id=f"surrey-{tables.dataset}",
        marks=pytest.mark.skipif(not PUBLIC.exists(), reason="the public files are not here"),
    )
    for tables in (KS4, KS2)
]


def lines_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        return list(csv.DictReader(file))


def mainstream(path: Path) -> Lines:
    return {line["URN"]: line for line in lines_of(path) if line["RECTYPE"] == MAINSTREAM}


def a_trust_of(tables: Tables) -> MemoryStore:
    named = {urn: line for path in tables.files.values() for urn, line in mainstream(path).items()}
    schools = [
        KnownSchool(
            id=f"school-{urn}",
            version=1,
            urn=urn,
            predecessor_urns=(),
            name=line["SCHNAME"],
            short_name=line["SCHNAME"],
            phase=tables.phase,
            local_authority="Surrey",
            open=True,
            sequence=1,
        )
        for urn, line in named.items()
    ]
    return MemoryStore(known_schools=schools)


def taken_over(store: MemoryStore, year: str, path: Path) -> dict[str, Any]:
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    begun = client.post("/imports", json={"school_id": None}).json()
    said = {"name": path.name, "year": year, "status": "final"}
    seen = client.put(
        f"/imports/{begun['id']}/file", content=path.read_bytes(), headers=CSV, params=said
    ).json()
    matching = {"If-Match": f'"{seen["version"]}"'}
    taken = client.post(f"/imports/{begun['id']}/commit", headers=matching)
    assert taken.status_code == 200, taken.text
    return taken.json()


def compared(store: MemoryStore, tables: Tables, year: str) -> dict[str, Any]:
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    asked = {"phase": tables.phase, "dataset": tables.dataset, "year": year}
    view = client.get("/comparison", params=asked)
    assert view.status_code == 200, view.text
    return view.json()


def cells_of(view: dict[str, Any], tables: Tables) -> tuple[dict[SchoolId, Any], Any]:
    """Give the year's cell of every school, and England's."""
    (shown,) = [one for one in view["measures"] if one["measure"]["code"] == tables.measure]
    at = [one["year"] for one in shown["measure"]["years"]].index(view["year"])
    schools = {one["school_id"]: one["figures"][at] for one in shown["schools"]}
    return schools, shown["england"]["figures"][at]


def number(text: str | None) -> float | None:
    plain = (text or "").strip().removesuffix("%")
    try:
        return float(plain)
    except ValueError:
        return None


@pytest.mark.parametrize("tables", [*TRUSTS, pytest.param(OURS, id="our-own")])
def test_years_are_taken_over_and_compared_as_published_in_the_order_of_names(
    tables: Tables,
) -> None:
    store = a_trust_of(tables)
    taken = {year: taken_over(store, year, path) for year, path in tables.files.items()}

    for year, path in tables.files.items():
        assert taken[year]["file"]["unknown"]["schools"] == 0
        view = compared(store, tables, year)
        names = [one["name"] for one in view["schools"]]
        assert names == sorted(names, key=str.casefold)
        schools, england = cells_of(view, tables)
        shown = 0
        for urn, line in mainstream(path).items():
            cell, published = schools[SchoolId(f"school-{urn}")], number(line[tables.column])
            if cell is None or cell["value"] is None:
                continue
            shown += 1
            assert (cell["value"], cell["status"]) == (published, "final"), urn
        published = [n for one in mainstream(path).values() if (n := number(one[tables.column]))]
        small = sum(_is_small(one) for one in mainstream(path).values())
        assert len(published) - small <= shown <= len(published)
        (nation,) = [one for one in lines_of(path) if one["RECTYPE"] == tables.england]
        assert england["value"] == number(nation[tables.column])


@pytest.mark.parametrize("tables", TRUSTS)
def test_the_same_file_twice_changes_nothing_and_an_undone_year_is_gone(tables: Tables) -> None:
    store = a_trust_of(tables)
    taken = {year: taken_over(store, year, path) for year, path in tables.files.items()}
    first, middle, last = tables.files
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    announced = len(store.outbox)

    begun = client.post("/imports", json={"school_id": None}).json()
    path = tables.files[first]
    again = client.put(
        f"/imports/{begun['id']}/file",
        content=path.read_bytes(),
        headers=CSV,
        params={"name": path.name, "year": first, "status": "final"},
    ).json()
    assert again["same_as"] == taken[first]["id"]
    assert len(store.outbox) == announced

    matching = {"If-Match": f'"{taken[middle]["version"]}"'}
    undone = client.post(f"/imports/{taken[middle]['id']}/undo", headers=matching)
    assert undone.json()["state"] == "undone"
    (shown,) = [
        one
        for one in compared(store, tables, last)["measures"]
        if one["measure"]["code"] == tables.measure
    ]
    years = [one["year"] for one in shown["measure"]["years"]]
    there = {
        year
        for one in shown["schools"]
        for year, figure in zip(years, one["figures"], strict=True)
        if figure is not None
    }
    assert there == {first, last}


def _is_small(line: Mapping[str, str]) -> bool:
    pupils = line.get("TPUP") or line.get("TELIG") or ""
    return (number(pupils) or 0) <= 5
