"""Figures in layers: what is in force, what is told of it, and what is taken back whole."""

from collections.abc import Callable, Iterable
from typing import Any

from chassis.bus import SYSTEM
from chassis.snapshots import told as told_again
from chassis.testing import MemoryStore
from chassis.work import Work
from contracts.performance import Dataset, Figure, FiguresPublished, Group, Mark, Status
from contracts.samples import sample_of
from performance.examples_of_headlines import ATTAINMENT, PROGRESS, STAVERMARSH, a_figure
from performance.main import PERFORMANCE
from performance.sheets.commands.lay import lay, lay_area
from performance.sheets.commands.lift import lift

KEY = "stavermarsh:2025-26:ks4"
URN = "900003"


async def done(store: MemoryStore, act: Callable[[Work], Any]) -> Any:
    return await store.transact(SYSTEM, act)


async def laid(store: MemoryStore, origin: str, figures: Iterable[Figure], urn: str = URN) -> bool:
    async def act(work: Work) -> bool:
        return await lay(work, STAVERMARSH, "2025-26", Dataset.KS4, origin, urn, figures)

    return await done(store, act)


def shown(store: MemoryStore) -> list[float | None]:
    return [figure["value"] for figure in store.saved("sheets", KEY)["published"]]


def provisional(value: float | Mark, cohort: int | None, group: Group = Group.ALL) -> Figure:
    return a_figure(ATTAINMENT, value, cohort, group, Status.PROVISIONAL)


async def test_what_is_laid_is_told_whole_with_its_small_groups_suppressed() -> None:
    store = MemoryStore()
    progress = provisional(Mark.NOT_AVAILABLE, 168).but(measure=PROGRESS)

    assert await laid(
        store, "file", [provisional(40.9, 168), progress, provisional(22.0, 3, Group.EHCP)]
    )

    (told,) = store.outbox
    agreed = sample_of(FiguresPublished)
    assert (told.type, told.subject, told.data) == (agreed.type, agreed.subject, agreed.data)
    assert "22.0" not in str(store.kept)


async def test_the_same_again_changes_and_tells_nothing() -> None:
    store = MemoryStore()
    await laid(store, "file", [provisional(40.9, 168)])
    before, told = dict(store.kept), len(store.outbox)

    assert not await laid(store, "file", [provisional(40.9, 168)])

    assert (store.kept, len(store.outbox)) == (before, told)


async def test_the_most_settled_is_in_force_then_the_last_laid() -> None:
    store = MemoryStore()
    final = a_figure(ATTAINMENT, 41.2, 168)

    await laid(store, "final", [final])
    await laid(store, "provisional", [provisional(40.9, 168)])
    assert shown(store) == [41.2]
    assert len(store.outbox) == 1, "what changes nothing that is shown is not told"
    await laid(store, "corrected", [a_figure(ATTAINMENT, 41.3, 168)])

    assert shown(store) == [41.3]


async def test_taking_an_origin_away_brings_back_what_lay_beneath() -> None:
    store = MemoryStore()
    await laid(store, "provisional", [provisional(40.9, 168)])
    await laid(store, "final", [a_figure(ATTAINMENT, 41.2, 168)])

    assert await done(store, lambda work: lift(work, "final")) == 1
    assert shown(store) == [40.9]
    assert await done(store, lambda work: lift(work, "provisional")) == 1

    assert shown(store) == []
    assert store.outbox[-1].data["figures"] == []
    assert ("holdings", KEY) not in store.kept
    assert await done(store, lambda work: lift(work, "provisional")) == 0


async def test_a_predecessors_figures_lie_beside_the_schools_own() -> None:
    store = MemoryStore()

    await laid(store, "file", [provisional(39.0, 90), provisional(30.0, 40, Group.BOYS)], "109324")
    await laid(store, "file", [provisional(40.9, 168)])

    sheet = store.saved("sheets", KEY)
    assert (shown(store), sheet["urns"]) == ([40.9, 30.0], [URN, "109324"])


async def test_areas_are_kept_and_told_to_nobody() -> None:
    store = MemoryStore()

    async def act(work: Work) -> bool:
        figures = [provisional(45.9, 600_000)]
        return await lay_area(work, "england", "2025-26", Dataset.KS4, "file", figures)

    assert [await done(store, act), await done(store, act)] == [True, False]
    assert store.outbox == []
    assert await done(store, lambda work: lift(work, "file")) == 1
    assert store.saved("area_sheets", "england:2025-26:ks4")["published"] == []


async def test_all_that_is_shown_is_told_again_to_who_asks() -> None:
    store = MemoryStore()
    await laid(store, "file", [provisional(40.9, 168)])

    again = [message async for message in told_again(PERFORMANCE.snapshots, store)]

    assert [message.data for message in again] == [store.outbox[0].data]
