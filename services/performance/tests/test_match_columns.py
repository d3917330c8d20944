"""A school's own file: its columns matched once, and found again by their headings."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from performance.examples_of_imports import (
    CEO,
    COLLEAGUE,
    DATA_LEAD,
    NEIGHBOUR,
    SPECIALIST,
    STAVERMARSH,
    columns_of_stavermarsh,
    the_schools,
)
from performance.main import PERFORMANCE

CSV = {"Content-Type": "text/csv"}
OWN = "DfE no,A8,Pupils\n900003,46.1,180\n900008,50,20\n"
BODY = columns_of_stavermarsh().model_dump(
    mode="json", include={"school_id", "headings", "columns", "year", "status"}
)


def column(
    heading: str, meaning: str, measure: str | None = None, cohort: str | None = None
) -> dict[str, Any]:
    return {
        "heading": heading,
        "meaning": meaning,
        "measure": measure,
        "group": "all",
        "cohort": cohort,
    }


def a_store() -> MemoryStore:
    return MemoryStore(known_schools=the_schools())


def remember(
    store: MemoryStore, body: dict[str, Any], actor: Actor = DATA_LEAD
) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).put("/columns", json=body)
    return answer.status_code, answer.json()


def read(store: MemoryStore, content: str, actor: Actor = DATA_LEAD, **said: str) -> dict[str, Any]:
    client = client_of(app_of(PERFORMANCE, store), actor)
    params = {"school_id": STAVERMARSH, "name": "own.csv", **said}
    return client.post("/imports/read", content=content, headers=CSV, params=params).json()


def test_a_file_with_unknown_headings_asks_for_them() -> None:
    seen = read(a_store(), OWN)

    assert (seen["file"]["needs"], seen["file"]["layout"]) == (["columns"], None)
    assert seen["file"]["headings"] == ["DfE no", "A8", "Pupils"]
    assert (seen["file"]["rows"], seen["years"]) == (2, [])


def test_once_matched_the_next_file_is_read_by_itself() -> None:
    store = a_store()
    status, kept = remember(store, BODY)

    seen = read(store, OWN.replace("DfE no,A8", "DFE NO, a8"))

    figure = seen["years"][0]["figures"][0]
    assert (status, kept["version"], kept["saved_by"]) == (200, 1, DATA_LEAD.id)
    assert (seen["file"]["needs"], seen["years"][0]["year"]) == ([], "2025-26")
    assert (figure["measure"], figure["value"], figure["cohort"]) == ("attainment-8", 46.1, 180)
    assert figure["status"] == "school-reported"


def test_what_the_trust_matched_serves_every_school_until_it_says_otherwise() -> None:
    store = a_store()
    remember(store, {**BODY, "school_id": None}, SPECIALIST)
    trusts = read(store, OWN)
    remember(store, {**BODY, "year": "2024-25"})

    own = read(store, OWN)

    assert [trusts["years"][0]["year"], own["years"][0]["year"]] == ["2025-26", "2024-25"]


def test_matching_again_replaces_what_was_matched() -> None:
    store = a_store()
    remember(store, BODY)

    _, kept = remember(store, {**BODY, "status": "provisional"})

    listed = client_of(app_of(PERFORMANCE, store), DATA_LEAD).get("/columns").json()["items"]
    assert (kept["version"], [one["status"] for one in listed]) == (2, ["provisional"])


def test_one_row_a_figure_is_read_as_well() -> None:
    store = a_store()
    columns = [
        *(("No", "urn"), ("What", "measure_code"), ("Who", "breakdown")),
        *(("Result", "value"), ("Of", "cohort")),
    ]
    body = {
        **BODY,
        "headings": [heading for heading, _ in columns],
        "columns": [column(heading, meaning) for heading, meaning in columns],
    }
    remember(store, body)

    seen = read(store, "No,What,Who,Result,Of\n900003,attainment-8,boys,44.1,88\n")

    figures = seen["years"][0]["figures"]
    assert [(one["group"], one["value"]) for one in figures] == [("boys", 44.1)]


def test_each_measure_may_have_its_own_column_of_pupils() -> None:
    store = a_store()
    columns = [column("DfE no", "urn"), column("A8", "figure", "attainment-8", "Pupils")]
    remember(store, {**BODY, "columns": columns})

    shown, hidden = read(store, OWN), read(store, OWN.replace("180", "5"))

    figures = [seen["years"][0]["figures"][0] for seen in (shown, hidden)]
    assert [(one["value"], one["mark"]) for one in figures] == [(46.1, None), (None, "suppressed")]


def test_an_import_waits_for_its_columns_and_goes_on_once_they_are_matched() -> None:
    store = a_store()
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    begun = client.post("/imports", json={"school_id": STAVERMARSH}).json()
    path, name = f"/imports/{begun['id']}/file", {"name": "own.csv"}

    first = client.put(path, content=OWN, headers=CSV, params=name).json()
    remember(store, BODY, SPECIALIST)
    second = client.put(path, content=OWN, headers=CSV, params=name).json()

    assert (first["state"], first["may_commit"]) == ("needs-answers", False)
    assert (second["state"], second["file"]["unknown"]["schools"]) == ("previewed", 1)
    assert store.outbox == []


@pytest.mark.parametrize(
    ("columns", "field"),
    [
        ([column("A8", "figure", "attainment-8")], "columns"),
        ([column("DfE no", "urn"), column("A8", "figure")], "columns.1"),
        ([column("DfE no", "urn"), column("A8", "figure", "attainment-9")], "columns.1"),
        ([column("DfE no", "urn"), column("Nowhere", "cohort")], "columns.1"),
        ([column("DfE no", "urn"), column("A8", "value")], "columns"),
        ([column("DfE no", "urn"), column("A8", "urn")], "columns"),
        ([column("DfE no", "urn"), column("A8", "figure", "attainment-8")], "columns"),
        ([column("DfE no", "urn"), column("A8", "figure", "attainment-8", "None")], "columns.1"),
    ],
)
def test_a_mapping_that_cannot_be_read_by_names_the_column(
    columns: list[dict[str, Any]], field: str
) -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = remember(store, {**BODY, "columns": columns})

    assert (status, [one["field"] for one in problem["errors"]]) == (422, [field])
    assert store.kept == before


@pytest.mark.parametrize("actor", [CEO, COLLEAGUE, NEIGHBOUR])
def test_others_neither_match_nor_read_for_a_school(actor: Actor) -> None:
    store = a_store()
    before = dict(store.kept)

    status, _ = remember(store, BODY, actor)
    seen = read(store, OWN, actor)

    assert (status, seen["code"], store.kept) == (403, "forbidden", before)
