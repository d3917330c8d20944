from itertools import product

from chassis.testing import MemoryStore, app_of, client_of, unserved
from planning.examples import CEO, DEPUTY, GOVERNOR, HEAD, a_plan, an_inbox_action, what_plans_know
from planning.main import PLANNING

LISTS = (
    "/inbox",
    "/inbox?waiting=true",
    "/inbox?waiting=true&school_id=stavermarsh",
    "/inbox?state=completed",
    "/inbox?school_id=stavermarsh",
    "/inbox?objective_id=absence",
    "/inbox/reading-buddies",
)


async def test_an_index_serves_every_look_into_the_inbox(mongodb_url: str) -> None:
    store = MemoryStore(plans=[a_plan()], inbox=[an_inbox_action()], **what_plans_know())
    app = app_of(PLANNING, store)
    for path, actor in product(LISTS, (CEO, HEAD, DEPUTY, GOVERNOR)):
        client_of(app, actor).get(path)

    assert len(store.finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, PLANNING, store.finds))
