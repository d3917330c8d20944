"""Every find of imports, columns and inspections is served by an index."""

from itertools import product

from chassis.bus import SYSTEM
from chassis.testing import MemoryStore, app_of, client_of, unserved
from performance.examples_of_imports import (
    CEO,
    DATA_LEAD,
    IMPORT,
    SPECIALIST,
    STAVERMARSH,
    columns_of_stavermarsh,
    what_imports_keep,
)
from performance.imports.reactions.sweep_imports import sweep_imports
from performance.main import PERFORMANCE

OURS = {"imports", "staged_figures", "skipped_rows", "columns", "inspections"}
LISTS = (
    "/imports",
    "/columns",
    f"/columns?school_id={STAVERMARSH}",
    "/inspections",
    f"/inspections?school_id={STAVERMARSH}",
    "/about-me",
)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = MemoryStore(**what_imports_keep(), columns=[columns_of_stavermarsh()])
    app = app_of(PERFORMANCE, store)
    for path, actor in product(LISTS, (CEO, SPECIALIST, DATA_LEAD)):
        assert client_of(app, actor).get(path).status_code == 200, path
    specialist = client_of(app, SPECIALIST)
    assert specialist.get(f"/imports/{IMPORT}/skipped?after=3").status_code == 200
    for verb, version in (("commit", 3), ("undo", 4)):
        done = specialist.post(f"/imports/{IMPORT}/{verb}", headers={"If-Match": f'"{version}"'})
        assert done.status_code == 200
    await store.transact(SYSTEM, sweep_imports)

    finds = [find for find in store.finds if find.collection in OURS]
    assert len(finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, PERFORMANCE, finds))
