"""An import taken over as a whole, and taken back as a whole, whatever lies over it."""

from typing import Any

import pytest

from chassis.bus import SYSTEM
from chassis.store import Asked
from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import DatasetImported, FiguresPublished, HeadlinesPublished
from contracts.samples import sample_of
from performance.examples_of_imports import (
    ASHLODE,
    CEO,
    DATA_LEAD,
    IMPORT,
    SPECIALIST,
    STAVERMARSH,
    TEMPLATE,
    a_previewed_import,
    a_staged_part,
    the_schools,
    what_imports_keep,
)
from performance.examples_of_inspections import an_inspection
from performance.imports.reactions.sweep_imports import sweep_imports
from performance.main import PERFORMANCE

CSV = {"Content-Type": "text/csv"}
COMMIT, UNDO = f"/imports/{IMPORT}/commit", f"/imports/{IMPORT}/undo"
OTHER = TEMPLATE.replace("46.1", "45.2")


def post(
    store: MemoryStore, path: str, version: int, actor: Actor = SPECIALIST, key: str = ""
) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).post(
        path, headers={"If-Match": f'"{version}"', **({"Idempotency-Key": key} if key else {})}
    )
    return answer.status_code, answer.json()


def looked_at(store: MemoryStore, content: str = TEMPLATE) -> dict[str, Any]:
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    begun = client.post("/imports", json={"school_id": None}).json()
    path = f"/imports/{begun['id']}/file"
    return client.put(path, content=content, headers=CSV, params={"name": "a.csv"}).json()


def taken_over(store: MemoryStore, content: str = TEMPLATE) -> dict[str, Any]:
    seen = looked_at(store, content)
    status, taken = post(store, f"/imports/{seen['id']}/commit", seen["version"])
    assert status == 200
    return taken


def of_type(store: MemoryStore, event: Any) -> list[Any]:
    return [fact.data for fact in store.outbox if fact.type == event.type]


def attainment(store: MemoryStore, school: str = STAVERMARSH) -> list[float | None]:
    sheet = store.kept.get(("sheets", f"{school}:2025-26:ks4"))
    figures: list[dict[str, Any]] = sheet["published"] if sheet else []
    return [
        one["value"] for one in figures if (one["measure"], one["group"]) == ("attainment-8", "all")
    ]


def test_everything_is_laid_and_announced_at_once() -> None:
    store = MemoryStore(**what_imports_keep())

    status, taken = post(store, COMMIT, 3)

    assert (status, taken["state"], taken["committed_by"]) == (200, "committed", SPECIALIST.id)
    assert of_type(store, DatasetImported) == [sample_of(DatasetImported).data]
    assert of_type(store, HeadlinesPublished) == [sample_of(HeadlinesPublished).data]
    assert {fact["school_id"] for fact in of_type(store, FiguresPublished)} == {
        STAVERMARSH,
        ASHLODE,
    }
    assert (attainment(store), attainment(store, ASHLODE)) == ([46.1], [46.1])
    assert not [key for key in store.kept if key[0] == "staged_figures"]


def test_taking_it_back_leaves_what_was_there_before() -> None:
    store = MemoryStore(known_schools=the_schools())
    taken = taken_over(store)

    status, back = post(store, f"/imports/{taken['id']}/undo", taken["version"])

    undone = DatasetImported.model_validate(of_type(store, DatasetImported)[-1])
    assert (status, back["state"], back["may_undo"]) == (200, "undone", False)
    assert (undone.undone, attainment(store)) == (True, [])


def test_it_can_be_taken_back_from_under_a_later_one() -> None:
    store = MemoryStore(known_schools=the_schools())
    first = taken_over(store)
    taken_over(store, OTHER)
    over = attainment(store)

    status, _ = post(store, f"/imports/{first['id']}/undo", first["version"])

    sheet = store.saved("sheets", f"{STAVERMARSH}:2025-26:ks4")
    assert (status, over, attainment(store)) == (200, [45.2], [45.2])
    assert first["id"] not in sheet["origins"]


def test_a_later_file_says_what_it_changes() -> None:
    store = MemoryStore(known_schools=the_schools())
    taken_over(store)

    seen = looked_at(store, OTHER)

    here = next(one for one in seen["schools"] if one["school_id"] == STAVERMARSH)
    assert (here["new"], here["changed"], here["same"]) == (0, 1, 3)


def test_the_same_file_again_changes_nothing_and_says_so() -> None:
    store = MemoryStore(known_schools=the_schools())
    first = taken_over(store)
    again = looked_at(store)
    before, told = dict(store.kept), list(store.outbox)

    status, problem = post(store, f"/imports/{again['id']}/commit", again["version"])

    assert (again["same_as"], again["may_commit"]) == (first["id"], False)
    assert (status, problem["code"]) == (409, "imported-already")
    assert (store.kept, store.outbox) == (before, told)


def test_once_taken_back_the_same_file_may_come_again() -> None:
    store = MemoryStore(known_schools=the_schools())
    first = taken_over(store)
    post(store, f"/imports/{first['id']}/undo", first["version"])

    again = taken_over(store)

    assert (again["same_as"], attainment(store)) == (None, [46.1])


def test_of_two_who_looked_at_the_same_file_one_takes_it_over() -> None:
    store = MemoryStore(known_schools=the_schools())
    one, other = looked_at(store), looked_at(store)
    post(store, f"/imports/{one['id']}/commit", one["version"])
    before, told = dict(store.kept), list(store.outbox)

    status, problem = post(store, f"/imports/{other['id']}/commit", other["version"])

    assert (status, problem["code"]) == (409, "imported-already")
    assert (store.kept, store.outbox) == (before, told)


def test_pressed_twice_it_happens_once() -> None:
    store = MemoryStore(**what_imports_keep())

    first = post(store, COMMIT, 3, key="one-intention")
    told = list(store.outbox)
    again = post(store, COMMIT, 3, key="one-intention")
    without_key = post(store, COMMIT, 3)

    assert (first, store.outbox) == (again, told)
    assert (without_key[0], without_key[1]["code"]) == (409, "changed-meanwhile")


async def test_nothing_is_taken_over_if_somebody_saved_a_sheet_meanwhile() -> None:
    store = MemoryStore(**what_imports_keep())
    before = dict(store.kept)

    async def late(work: Any) -> None:
        from performance.imports.commands.commit_import import commit_import  # noqa: PLC0415

        await commit_import(work, IMPORT)
        store.kept["sheets", f"{ASHLODE}:2025-26:ks4"] = {"id": "x", "version": 7}

    with pytest.raises(Exception, match="changed by somebody else"):
        await store.transact(SPECIALIST, late, asked=Asked(if_match=3))

    del store.kept["sheets", f"{ASHLODE}:2025-26:ks4"]
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("path", [COMMIT, UNDO])
@pytest.mark.parametrize("actor", [CEO, DATA_LEAD])
def test_nobody_else_takes_over_or_back(path: str, actor: Actor) -> None:
    store = MemoryStore(**what_imports_keep())
    before = dict(store.kept)

    status, _ = post(store, path, 3, actor)

    assert (status, store.kept, store.outbox) == (404, before, [])


def test_what_was_not_taken_over_cannot_be_taken_back_but_thrown_away() -> None:
    store = MemoryStore(**what_imports_keep())

    undone = post(store, UNDO, 3)
    thrown = client_of(app_of(PERFORMANCE, store), SPECIALIST).delete(
        f"/imports/{IMPORT}", headers={"If-Match": '"3"'}
    )

    assert (undone[0], undone[1]["code"]) == (409, "import-not-committed")
    assert (thrown.status_code, {name for name, _ in store.kept}) == (204, {"known_schools"})
    assert store.outbox == []


async def test_a_preview_nobody_went_on_with_is_swept_after_a_day() -> None:
    store = MemoryStore(**what_imports_keep())
    await store.transact(SYSTEM, sweep_imports)
    kept = {name for name, _ in store.kept}
    store.now = store.now.replace(day=25)

    await store.transact(SYSTEM, sweep_imports)

    assert kept == {"known_schools", "imports", "staged_figures"}
    assert {name for name, _ in store.kept} == {"known_schools"}


def test_inspections_come_and_go_with_their_file() -> None:
    part = a_staged_part(ASHLODE).but(
        year=None, dataset=None, figures=(), inspections=(an_inspection(),)
    )
    store = MemoryStore(
        known_schools=the_schools(), imports=[a_previewed_import()], staged_figures=[part]
    )
    client = client_of(app_of(PERFORMANCE, store), CEO)

    _, taken = post(store, COMMIT, 3)
    shown = client.get("/inspections").json()["items"][0]
    post(store, UNDO, taken["version"])
    after = client.get("/inspections").json()["items"][0]

    assert (shown["old_grade"]["overall"], shown["report_card"]) == ("good", None)
    assert shown["old_grade"]["of_predecessor"] is True
    assert after["old_grade"] is None
