from itertools import product

from chassis.bus import SYSTEM
from chassis.testing import MemoryStore, app_of, client_of, unserved
from planning.examples import (
    CEO,
    GOVERNOR,
    HEAD,
    NEIGHBOURING_DEPUTY,
    a_plan,
    the_priorities,
    what_plans_know,
)
from planning.main import PLANNING
from planning.plans.reactions.mark_overdue import mark_overdue

LISTS = (
    "/priorities",
    "/priorities?cycle=2026-27",
    "/plans",
    "/plans?cycle=2026-27",
    "/plans?school_id=stavermarsh",
    "/plans?cycle=2026-27&school_id=stavermarsh",
    "/plans/plan-of-stavermarsh/editions",
    "/plans/plan-of-stavermarsh/carried-objectives",
    "/overdue",
    "/profiles",
    "/about-me",
)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = MemoryStore(plans=[a_plan()], priorities=[the_priorities()], **what_plans_know())
    app = app_of(PLANNING, store)
    for path, actor in product(LISTS, (CEO, HEAD, GOVERNOR, NEIGHBOURING_DEPUTY)):
        client_of(app, actor).get(path)
    client_of(app, HEAD).post("/plans", json={"school_id": "stavermarsh", "cycle": "2026-27"})
    await store.transact(SYSTEM, mark_overdue)

    assert len(store.finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, PLANNING, store.finds))
