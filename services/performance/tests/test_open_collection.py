"""A window is opened by the data specialist, and each school asked has a return (R88, R98)."""

from datetime import date
from typing import Any

import pytest

from chassis.testing import NOW, MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import CollectionOpened
from contracts.samples import sample_of
from performance.examples_of_collections import (
    AUTUMN,
    CEO,
    COLLEAGUE,
    DATA_LEAD,
    FENNICOMBE,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SPECIALIST,
    STAVERMARSH,
    TRUSTEE,
    a_collection,
    a_return,
    the_schools,
    what_collections_know,
)
from performance.known.model.measures import Correction, MeasureYears
from performance.main import PERFORMANCE

WINDOW: dict[str, Any] = {
    "name": "Autumn headline",
    "year": "2025-26",
    "opens": "2026-11-02",
    "due": "2026-11-20",
    "schools": [STAVERMARSH, FENNICOMBE],
}
PATH = f"/collections/{AUTUMN}"


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(known_schools=the_schools(), **more)


def send(
    store: MemoryStore, actor: Actor, act: str, body: object, version: int = 1
) -> tuple[int, Any]:
    method, path = act.split()
    answer = client_of(app_of(PERFORMANCE, store), actor).request(
        method, path, json=body, headers={"If-Match": f'"{version}"'}
    )
    return answer.status_code, answer.json()


def test_opening_asks_each_school_for_the_agreed_headlines_and_tells_of_it() -> None:
    store = a_store()

    status, opened = send(store, SPECIALIST, "POST /collections", WINDOW)

    told = CollectionOpened.model_validate(store.outbox[0].data)
    agreed = CollectionOpened.model_validate(sample_of(CollectionOpened).data)
    assert (status, opened["progress"]) == (201, [{"state": "awaited", "returns": 2}])
    assert told.but(collection_id=agreed.collection_id, schools=agreed.schools) == agreed
    assert set(told.schools) == set(agreed.schools)
    assert [fact.type for fact in store.outbox] == [CollectionOpened.type]
    returns = client_of(app_of(PERFORMANCE, store), SPECIALIST).get("/returns").json()["items"]
    assert {(one["school_id"], one["state"]) for one in returns} == {
        (FENNICOMBE, "awaited"),
        (STAVERMARSH, "awaited"),
    }
    assert {
        of["phase"]: {one["measure"]: one["groups"] for one in of["measures"]}
        for of in opened["asked"]
    } == {
        phase: {one.measure: list(one.groups) for one in asked}
        for phase, asked in a_collection().asked.items()
    }


def test_a_school_is_asked_no_more_than_the_measures_chosen_for_its_phase() -> None:
    store = a_store()
    chosen = {"measure": "attainment-8", "groups": ["all", "all", "ehcp"]}
    window = {
        **WINDOW,
        "schools": [STAVERMARSH],
        "asked": [{"phase": "secondary", "measures": [chosen]}],
    }

    _, opened = send(store, SPECIALIST, "POST /collections", window)
    shown = client_of(app_of(PERFORMANCE, store), DATA_LEAD).get(
        f"/returns/{opened['id']}:{STAVERMARSH}"
    )

    cells = {m["measure"]: [c["group"] for c in m["cells"]] for m in shown.json()["measures"]}
    assert cells == {"attainment-8": ["all", "ehcp"]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"due": "2026-11-01"},
        {"status": "final"},
        {"schools": []},
        {"schools": ["nowhere"]},
        {"year": "2025-27"},
        {"name": " "},
        {"asked": [{"phase": "primary", "measures": [{"measure": "roll", "groups": ["all"]}]}]},
        {
            "asked": [
                {"phase": phase, "measures": [{"measure": "attainment-8", "groups": ["all"]}]}
                for phase in ("secondary", "primary")
            ]
        },
        {
            "schools": [STAVERMARSH],
            "asked": [
                {
                    "phase": "secondary",
                    "measures": [{"measure": "attainment-8", "groups": ["all"]}] * 2,
                }
            ],
        },
    ],
)
def test_a_window_that_cannot_be_is_refused_and_asks_nobody(wrong: dict[str, Any]) -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = send(store, SPECIALIST, "POST /collections", {**WINDOW, **wrong})

    assert (status, problem["code"]) == (422, "invalid")
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("actor", [CEO, LEAD, HEAD, DATA_LEAD, COLLEAGUE, GOVERNOR, TRUSTEE])
def test_only_the_data_specialist_runs_collections(actor: Actor) -> None:
    store = MemoryStore(**what_collections_know(a_return()))
    before = dict(store.kept)
    sees = actor in (CEO, LEAD, HEAD, DATA_LEAD)

    opened, _ = send(store, actor, "POST /collections", WINDOW)
    closed, _ = send(store, actor, f"POST {PATH}/close", None)
    moved, _ = send(store, actor, f"PUT {PATH}/due", {"due": "2026-12-01"})
    asked, _ = send(store, actor, "GET /askable/2025-26", None)

    unseen = 403 if sees else 404
    assert (opened, closed, moved, asked) == (403, unseen, unseen, 403)
    assert (store.kept, store.outbox) == (before, [])


def test_what_may_be_asked_says_why_a_year_has_none_and_names_the_agreed_groups() -> None:
    _, askable = send(a_store(), SPECIALIST, "GET /askable/2025-26", None)

    phases = {one["phase"]: one for one in askable["phases"]}
    measures = {one["measure"]: one for one in phases["secondary"]["measures"]}
    assert sorted(phases) == ["primary", "secondary"]
    assert phases["primary"]["schools"] == [FENNICOMBE]
    assert measures["progress-8"]["why_none"] == "not available: no KS2 baseline"
    assert measures["ebacc-entry"]["agreed"] == []
    assert measures["suspension-rate"]["agreed"] == ["all"]


def test_closing_takes_no_more_figures_and_another_day_opens_it_again() -> None:
    store = MemoryStore(**what_collections_know(a_return()))
    fill = (f"PUT /returns/{AUTUMN}:{STAVERMARSH}/figures", {"figures": list[Any]()})

    _, closed = send(store, SPECIALIST, f"POST {PATH}/close", None)
    status, problem = send(store, DATA_LEAD, *fill)
    twice, again = send(store, SPECIALIST, f"POST {PATH}/close", None, 2)
    _, moved = send(store, SPECIALIST, f"PUT {PATH}/due", {"due": "2026-12-04"}, 2)
    early, _ = send(store, SPECIALIST, f"PUT {PATH}/due", {"due": "2026-11-01"}, 3)

    assert (closed["open"], closed["closed_on"]) == (False, "2026-11-23")
    assert (status, problem["code"]) == (409, "collection-closed")
    assert (twice, again["code"], early) == (409, "collection-closed-before", 422)
    assert (moved["open"], moved["due"], moved["late"]) == (True, "2026-12-04", 0)
    assert send(store, DATA_LEAD, *fill)[0] == 200
    assert store.outbox == []


def test_nothing_is_filled_in_before_it_opens() -> None:
    tomorrow = date(2026, 11, 24)
    coming = a_collection().but(opens=tomorrow, due=tomorrow)
    store = a_store(collections=[coming], returns=[a_return()])

    status, problem = send(
        store, DATA_LEAD, f"PUT /returns/{AUTUMN}:{STAVERMARSH}/figures", {"figures": []}
    )

    assert (status, problem["code"], problem["opens"]) == (
        *(409, "collection-not-open-yet"),
        "2026-11-24",
    )


def test_each_sees_the_progress_of_the_schools_whose_returns_they_may_read() -> None:
    store = MemoryStore(**what_collections_know(a_return(), a_return(school=FENNICOMBE)))
    app = app_of(PERFORMANCE, store)

    for actor, schools in ((SPECIALIST, 2), (CEO, 2), (LEAD, 2), (HEAD, 1), (NEIGHBOUR, 1)):
        client = client_of(app, actor)
        tiles = client.get(f"/returns?collection_id={AUTUMN}").json()["items"]
        shown = client.get(PATH).json()
        assert (len(tiles), shown["progress"][0]["returns"], shown["late"]) == (schools,) * 3
        assert [one["id"] for one in client.get("/collections").json()["items"]] == [AUTUMN]
    for actor in (COLLEAGUE, GOVERNOR, TRUSTEE):
        client = client_of(app, actor)
        assert client.get("/collections").json()["items"] == []
        assert client.get("/returns").json()["items"] == []
        assert client.get(PATH).status_code == 404


def test_a_year_that_was_corrected_is_asked_for_as_it_is_known_now() -> None:
    found_out = Correction(year="2025-26", why_none=None, by=SPECIALIST.id, at=NOW)
    years = MeasureYears(id="progress-8", version=1).corrected(found_out)
    store = a_store(measure_years=[years])

    _, opened = send(store, SPECIALIST, "POST /collections", WINDOW)
    shown = client_of(app_of(PERFORMANCE, store), DATA_LEAD).get(
        f"/returns/{opened['id']}:{STAVERMARSH}"
    )

    progress = next(m for m in shown.json()["measures"] if m["measure"] == "progress-8")
    assert (progress["why_none"], len(progress["cells"])) == (None, 6)
