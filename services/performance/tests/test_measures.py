"""Measures as data, and an administrator who need not wait for a release (R95, R96, §9.1)."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from performance.examples_of_headlines import (
    CEO,
    COLLEAGUE,
    HEAD,
    OPS,
    SPECIALIST,
    TRUSTEE,
    VISITOR,
    what_is_published,
)
from performance.main import PERFORMANCE

YEAR = "/measures/progress-8/years/2025-26"
WHY = {"why_none": "not published: the DfE took it back"}


def call(
    store: MemoryStore, actor: Actor, method: str, path: str, **more: Any
) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).request(method, path, **more)
    return answer.status_code, answer.json()


def put(
    store: MemoryStore, body: Any, version: int, actor: Actor = SPECIALIST, path: str = YEAR
) -> tuple[int, dict[str, Any]]:
    return call(store, actor, "PUT", path, json=body, headers={"If-Match": f'"{version}"'})


def years_of(seen: dict[str, Any]) -> dict[str, str | None]:
    return {one["year"]: one["why_none"] for one in seen["measure"]["years"]}


def test_the_catalogue_says_which_years_have_no_figure_and_why() -> None:
    status, seen = call(MemoryStore(), HEAD, "GET", "/measures")
    measures = {one["id"]: one for one in seen["measures"]}

    assert (status, seen["may_correct"]) == (200, False)
    progress = years_of(measures["progress-8"])
    assert progress["2025-26"] == "not available: no KS2 baseline"
    assert progress["2023-24"] is None
    assert years_of(measures["ebacc-aps"])["2025-26"] == "not published after 2024-25"
    assert sum(slot["counts"] for slot in seen["attainment_8_slots"][-1]["slots"]) == 10


def test_a_correction_shows_wherever_the_year_is_shown() -> None:
    store = MemoryStore(**what_is_published())

    status, corrected = put(store, WHY, 0)
    _, seen = call(store, CEO, "GET", "/comparison?phase=secondary&dataset=ks4")

    assert (status, corrected["version"]) == (200, 1)
    assert years_of(corrected)["2025-26"] == WHY["why_none"]
    assert corrected["corrected"][0]["by"] == SPECIALIST.id
    progress = next(one for one in seen["measures"] if one["measure"]["code"] == "progress-8")
    assert years_of(progress)["2025-26"] == WHY["why_none"]


def test_a_year_can_get_its_figure_after_all_and_lose_it_again() -> None:
    store = MemoryStore()

    there = years_of(put(store, {"why_none": None}, 0)[1])["2025-26"]
    status, again = call(store, SPECIALIST, "DELETE", YEAR, headers={"If-Match": '"1"'})

    assert there is None
    assert (status, years_of(again)["2025-26"]) == (200, "not available: no KS2 baseline")


@pytest.mark.parametrize("actor", [CEO, HEAD, COLLEAGUE, TRUSTEE])
def test_nobody_else_corrects(actor: Actor) -> None:
    store = MemoryStore()

    status, problem = put(store, WHY, 0, actor)

    assert (status, problem["code"], store.kept) == (403, "forbidden", {})


@pytest.mark.parametrize("actor", [VISITOR, OPS])
def test_who_sees_no_figures_sees_no_measures(actor: Actor) -> None:
    assert call(MemoryStore(), actor, "GET", "/measures")[0] == 403


@pytest.mark.parametrize(
    ("path", "version", "status"),
    [
        ("/measures/guesswork/years/2025-26", 0, 404),
        ("/measures/progress-8/years/2025-27", 0, 422),
        (YEAR, 3, 409),
    ],
)
def test_what_cannot_be_is_refused(path: str, version: int, status: int) -> None:
    store = MemoryStore()

    assert put(store, WHY, version, path=path)[0] == status
    assert store.kept == {}


def test_who_corrected_can_take_it_away_with_them() -> None:
    store = MemoryStore()
    put(store, WHY, 0)

    told = {
        actor.id: [
            part["records"]
            for part in call(store, actor, "GET", "/about-me")[1]["parts"]
            if part["what"] == "Years of measures you corrected"
        ]
        for actor in (SPECIALIST, CEO)
    }

    (mine,) = told[SPECIALIST.id]
    assert [(one["measure"], one["year"], one["why_none"]) for one in mine] == [
        ("progress-8", "2025-26", WHY["why_none"])
    ]
    assert told[CEO.id] == [[]]
