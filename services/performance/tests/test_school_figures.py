"""One school in numbers, the trust's holdings, and the files of them (R94-R97)."""

import csv
import io
from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import Dataset, Group, MeasureCode
from performance.examples_of_headlines import (
    ASHLODE,
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    NEIGHBOUR,
    OLD_URN,
    OPS,
    PELLOWMERE,
    SPECIALIST,
    STAVERMARSH,
    THORNHALLOW,
    TRUSTEE,
    VISITOR,
    a_figure,
    a_sheet,
    as_kept,
    what_is_published,
)
from performance.main import PERFORMANCE

STRANGERS = [VISITOR, OPS]
PAGES = ("/schools/stavermarsh/figures", "/schools/stavermarsh/figures.csv")


def ask(actor: Actor, path: str, **seeds: Any) -> Any:
    store = MemoryStore(**{**what_is_published(), **seeds})
    return client_of(app_of(PERFORMANCE, store), actor).get(path)


def lines(answer: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


@pytest.mark.parametrize("actor", [CEO, HEAD, NEIGHBOUR, COLLEAGUE, GOVERNOR, TRUSTEE])
def test_a_schools_years_stand_side_by_side_with_the_missing_one_left_open(actor: Actor) -> None:
    seen = ask(actor, PAGES[0]).json()

    (dataset,) = seen["datasets"]
    (measure,) = dataset["measures"]
    groups = {
        one["group"]: [
            each and (each["value"], each["mark"], each["cohort"]) for each in one["figures"]
        ]
        for one in measure["groups"]
    }
    assert (dataset["dataset"], dataset["years"]) == ("ks4", ["2023-24", "2024-25", "2025-26"])
    assert groups == {
        "all": [(42.0, None, 100), None, (40.0, None, 100)],
        "disadvantaged": [None, None, (None, "suppressed", None)],
        "not-disadvantaged": [None, None, (None, "suppressed", None)],
    }
    assert measure["england"]["figures"][-1]["value"] == 45.9
    assert measure["authority"]["figures"][-1]["value"] == 47.0
    assert measure["trust"][-1]["value"] == 47.5


def test_another_schools_page_does_not_exist_for_who_has_one() -> None:
    for path in ("/schools/ashlode/figures", "/schools/ashlode/figures.csv"):
        answer = ask(COLLEAGUE, path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
        assert "52" not in answer.text


@pytest.mark.parametrize("actor", STRANGERS)
@pytest.mark.parametrize(
    "path",
    [*PAGES, "/comparison.csv?phase=secondary&dataset=ks4", "/holdings"],
)
def test_a_stranger_finds_nothing(actor: Actor, path: str) -> None:
    answer = ask(actor, path)

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_a_file_says_suppressed_and_carries_what_it_takes_to_judge_a_figure() -> None:
    answer = ask(CEO, "/comparison.csv?phase=secondary&dataset=ks4&measures=all")
    rows = [row for row in lines(answer) if row["Academic year"] == "2025-26"]
    told = {(row["Whose"], row["Measure"], row["Group"]): row for row in rows}

    assert (
        answer.headers["content-disposition"] == 'attachment; filename="secondary-ks4-2025-26.csv"'
    )
    stavermarsh = told["Stavermarsh School", "Attainment 8", "all"]
    assert {
        name: stavermarsh[name] for name in ("Value", "Pupils", "Status", "Source", "As at")
    } == {
        "Value": "40.0",
        "Pupils": "100",
        "Status": "provisional",
        "Source": "dfe",
        "As at": "2026-10-15",
    }
    assert told["Pellowmere School", "Attainment 8", "all"]["Value"] == "suppressed"
    assert told["Pellowmere School", "Attainment 8", "all"]["Pupils"] == ""
    assert told["The trust", "Attainment 8", "all"]["Schools"] == "3 of 4"
    progress = told["Ashlode School", "Progress 8", "all"]
    assert (progress["Value"], progress["Note"]) == ("", "not available: no KS2 baseline")
    gap = told[
        "Ashlode School", "Attainment 8", "disadvantaged minus not-disadvantaged in the school"
    ]
    assert gap["Value"] == "-16.0"


def test_a_file_of_one_school_has_its_groups_and_no_other_school() -> None:
    rows = lines(ask(COLLEAGUE, PAGES[1]))

    assert {row["Whose"] for row in rows} == {
        "Stavermarsh School",
        "The trust",
        "England",
        "Wiltshire",
    }
    hidden = [row for row in rows if row["Group"] == "disadvantaged" and row["As at"]]
    assert [(row["Value"], row["Pupils"]) for row in hidden] == [("suppressed", "")]
    before = lines(ask(CEO, "/schools/thornhallow/figures.csv"))
    assert before[0]["Note"] == f"figure of URN {OLD_URN}"


def test_no_cell_of_a_file_begins_a_formula() -> None:
    schools = what_is_published()["known_schools"]
    sly = [one.but(name="=HYPERLINK(1)") if one.id == ASHLODE else one for one in schools]

    rows = lines(ask(CEO, "/comparison.csv?phase=secondary&dataset=ks4", known_schools=sly))

    assert "'=HYPERLINK(1)" in {row["Whose"] for row in rows}
    assert not any(row["Whose"].startswith("=") for row in rows)


def test_the_home_says_what_is_there_and_who_is_missing() -> None:
    seen = ask(CEO, "/holdings").json()
    held = {(one["dataset"], one["year"]): one for one in seen["holdings"]}
    newest = held["ks4", "2025-26"]

    assert [key for key, one in held.items() if one["newest"]] == [
        ("ks2", "2025-26"),
        ("ks4", "2025-26"),
    ]
    assert (newest["statuses"], newest["sources"], newest["as_at"], newest["missing"]) == (
        ["provisional", "final"],
        ["dfe"],
        "2026-10-15",
        [],
    )
    assert held["ks4", "2024-25"]["missing"] == [STAVERMARSH]
    old = {one["school_id"]: one["of_urns"] for one in held["ks4", "2023-24"]["schools"]}
    assert old == {ASHLODE: [], STAVERMARSH: [], THORNHALLOW: [OLD_URN]}


def test_who_has_one_school_is_told_what_it_has() -> None:
    seen = ask(GOVERNOR, "/holdings").json()

    assert ([one["id"] for one in seen["schools"]], seen["only_own"], seen["may_import"]) == (
        [STAVERMARSH],
        True,
        False,
    )
    assert {school["school_id"] for one in seen["holdings"] for school in one["schools"]} == {
        STAVERMARSH
    }
    assert ask(SPECIALIST, "/holdings").json()["may_import"] is True


def test_rolls_add_up_to_the_trusts() -> None:
    roll = MeasureCode("roll")
    sheets = [
        a_sheet(school, [a_figure(roll, pupils, None)], dataset=Dataset.CONTEXT)
        for school, pupils in ((ASHLODE, 1310), (PELLOWMERE, 1040))
    ]

    seen = ask(CEO, "/comparison?phase=secondary&dataset=context", **as_kept(sheets)).json()
    rolls = next(one for one in seen["measures"] if one["measure"]["code"] == roll)

    assert (rolls["trust"][-1]["value"], rolls["trust"][-1]["schools"]) == (2350, 2)


def test_groups_are_compared_as_well() -> None:
    path = f"/comparison?phase=secondary&dataset=ks4&group={Group.DISADVANTAGED}"
    measure = ask(CEO, path).json()["measures"][0]

    shown = {row["school_id"]: row["figures"][-1] for row in measure["schools"]}
    assert (shown[ASHLODE]["value"], shown[STAVERMARSH]["mark"]) == (40.0, "suppressed")
    assert (measure["trust"][-1]["value"], measure["trust"][-1]["schools"]) == (40.0, 1)
