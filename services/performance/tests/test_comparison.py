"""Schools of a phase, openly compared: in school order, with honest gaps (R89, R94-R97)."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from performance.examples_of_headlines import (
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    NEIGHBOUR,
    OLD_URN,
    OPS,
    SPECIALIST,
    TRUSTEE,
    VISITOR,
    what_is_published,
)
from performance.main import PERFORMANCE

SECONDARY = "/comparison?phase=secondary&dataset=ks4"
FOUR = ["ashlode", "pellowmere", "stavermarsh", "thornhallow"]


def ask(actor: Actor, path: str = SECONDARY, **seeds: Any) -> tuple[int, Any]:
    store = MemoryStore(**{**what_is_published(), **seeds})
    answer = client_of(app_of(PERFORMANCE, store), actor).get(path)
    return answer.status_code, answer.json()


def attainment(seen: Any) -> Any:
    return next(one for one in seen["measures"] if one["measure"]["code"] == "attainment-8")


def values(figures: Any) -> list[float | None]:
    return [figure and figure["value"] for figure in figures]


@pytest.mark.parametrize("actor", [CEO, SPECIALIST, HEAD, NEIGHBOUR, TRUSTEE])
def test_all_schools_of_the_phase_stand_in_school_order(actor: Actor) -> None:
    status, seen = ask(actor)

    assert (status, seen["year"], seen["only_own"]) == (200, "2025-26", False)
    assert [school["id"] for school in seen["schools"]] == FOUR
    assert [row["school_id"] for row in attainment(seen)["schools"]] == FOUR
    assert seen["years_there"] == ["2025-26", "2024-25", "2023-24"]


def test_a_trend_shows_what_is_there_and_leaves_the_rest_open() -> None:
    rows = {row["school_id"]: row for row in attainment(ask(CEO)[1])["schools"]}

    assert {school: values(row["figures"]) for school, row in rows.items()} == {
        "ashlode": [None, 50.0, 51.0, 52.0],
        "pellowmere": [None, None, 47.5, None],
        "stavermarsh": [None, 42.0, None, 40.0],
        "thornhallow": [None, 45.0, 44.0, 46.0],
    }
    assert {
        school: (row["change"]["value"], row["change"]["why_none"]) for school, row in rows.items()
    } == {
        "ashlode": (1.0, None),
        "pellowmere": (None, "2025-26: suppressed"),
        "stavermarsh": (None, "no figure for 2024-25"),
        "thornhallow": (2.0, None),
    }


def test_a_predecessors_figure_says_whose_it_is() -> None:
    rows = {row["school_id"]: row for row in attainment(ask(CEO)[1])["schools"]}

    told = [figure["of_urn"] for figure in rows["thornhallow"]["figures"][1:]]

    assert told == [OLD_URN, OLD_URN, None]


def test_the_trusts_figure_is_weighted_over_what_is_shown() -> None:
    trust = attainment(ask(CEO)[1])["trust"]

    assert trust[-1] == {
        "value": 47.5,  # (52 x 200 + 40 x 100 + 46 x 100) / 400
        "cohort": 400,
        "schools": 3,
        "of_schools": 4,
        "why_none": None,
    }
    assert (trust[0]["value"], trust[0]["why_none"]) == (None, "no school's figure is shown")


def test_gaps_stand_only_between_figures_that_are_shown() -> None:
    rows = {row["school_id"]: row for row in attainment(ask(CEO)[1])["schools"]}

    gaps = {
        school: [(gap["nationally"], gap["value"], gap["why_none"]) for gap in row["gaps"]]
        for school, row in rows.items()
    }

    assert gaps["ashlode"] == [(False, -16.0, None), (True, -10.1, None)]
    assert gaps["stavermarsh"] == [
        (False, None, "2025-26: suppressed"),
        (True, None, "2025-26: suppressed"),
    ]
    assert gaps["thornhallow"][0] == (False, None, "no figure for 2025-26")


def test_england_and_the_schools_own_authorities_stand_beside() -> None:
    seen = attainment(ask(CEO)[1])

    assert values(seen["england"]["figures"]) == [None, None, None, 45.9]
    authorities = {one["name"]: values(one["figures"])[-1] for one in seen["authorities"]}
    assert authorities == {"Gloucestershire": None, "Wiltshire": 47.0}


def test_progress_8_says_why_it_is_not_there_and_ebacc_is_history() -> None:
    seen = ask(CEO, f"{SECONDARY}&measures=all")[1]
    codes = {one["measure"]["code"]: one for one in seen["measures"]}

    assert codes["progress-8"]["measure"]["years"][-1] == {
        "year": "2025-26",
        "why_none": "not available: no KS2 baseline",
    }
    assert "ebacc-aps" not in codes
    before = ask(CEO, f"{SECONDARY}&measures=all&year=2024-25")[1]
    assert "ebacc-aps" in {one["measure"]["code"] for one in before["measures"]}


@pytest.mark.parametrize("actor", [COLLEAGUE, GOVERNOR])
def test_who_has_one_school_sees_it_beside_england_authority_and_trust_alone(actor: Actor) -> None:
    status, seen = ask(actor)

    assert (status, seen["only_own"]) == (200, True)
    assert [school["id"] for school in seen["schools"]] == ["stavermarsh"]
    assert [row["school_id"] for row in attainment(seen)["schools"]] == ["stavermarsh"]
    assert [one["name"] for one in attainment(seen)["authorities"]] == ["Wiltshire"]
    assert attainment(seen)["trust"][-1]["value"] == 47.5
    assert not any(name in str(seen).lower() for name in ("ashlode", "pellowmere", "thornhallow"))


def test_a_trusts_figure_of_two_schools_is_not_told_to_who_has_one() -> None:
    of_two = [one for one in what_is_published()["known_schools"] if one.id in FOUR[:3]]

    seen = ask(COLLEAGUE, known_schools=of_two)[1]

    assert attainment(seen)["trust"][-1] == {
        "value": None,
        "cohort": None,
        "schools": 0,
        "of_schools": 3,
        "why_none": "shown only where at least 3 schools have a figure",
    }


@pytest.mark.parametrize(
    ("actor", "path"),
    [(COLLEAGUE, "/comparison?phase=primary&dataset=ks2"), (VISITOR, SECONDARY), (OPS, SECONDARY)],
)
def test_what_is_out_of_sight_does_not_exist(actor: Actor, path: str) -> None:
    status, problem = ask(actor, path)

    assert (status, problem["code"]) == (404, "not-found")
    assert "figures" not in problem


def test_prompts_ask_and_never_judge() -> None:
    prompts = ask(CEO)[1]["prompts"]

    assert "Attainment 8 rose at two schools: what changed there?" in prompts
    assert "Progress 8 has no figure for 2025-26: what else do you look at?" in prompts
    assert all(prompt.endswith("?") for prompt in prompts)
    assert not any(school in prompt.lower() for school in FOUR for prompt in prompts)


def test_a_year_that_is_none_is_refused() -> None:
    assert ask(CEO, f"{SECONDARY}&year=2025-27")[0] == 422
