"""Every find for headlines and sheets is served by an index."""

from itertools import product

from chassis.bus import SYSTEM
from chassis.testing import MemoryStore, app_of, client_of, unserved
from chassis.work import Work
from contracts.performance import Dataset
from performance.examples_of_headlines import (
    ATTAINMENT,
    CEO,
    COLLEAGUE,
    STAVERMARSH,
    a_figure,
    what_is_published,
)
from performance.main import PERFORMANCE
from performance.sheets.commands.lay import lay
from performance.sheets.commands.lift import lift

OURS = {"sheets", "area_sheets", "holdings", "known_schools", "measure_years"}
PATHS = (
    "/comparison?phase=secondary&dataset=ks4",
    "/comparison.csv?phase=secondary&dataset=ks4&year=2023-24&group=disadvantaged",
    "/schools/stavermarsh/figures",
    "/schools/stavermarsh/figures.csv",
    "/holdings",
    "/measures",
    "/about-me",
)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = MemoryStore(**what_is_published())
    app = app_of(PERFORMANCE, store)
    for path, actor in product(PATHS, (CEO, COLLEAGUE)):
        assert client_of(app, actor).get(path).status_code == 200, path

    async def lay_and_lift(work: Work) -> None:
        figures = [a_figure(ATTAINMENT, 41.0, 100)]
        await lay(work, STAVERMARSH, "2024-25", Dataset.KS4, "file", "900003", figures)
        await lift(work, "results")

    await store.transact(SYSTEM, lay_and_lift)

    finds = [find for find in store.finds if find.collection in OURS]
    assert {find.collection for find in finds} == OURS
    assert not "\n".join(await unserved(mongodb_url, PERFORMANCE, finds))


def test_a_comparison_reads_each_collection_once() -> None:
    store = MemoryStore(**what_is_published())

    client_of(app_of(PERFORMANCE, store), CEO).get(PATHS[0])

    asked = [find.collection for find in store.finds]
    assert len(asked) == len(set(asked)) == 4
