from itertools import product

from chassis.bus import SYSTEM
from chassis.testing import MemoryStore, app_of, client_of, unserved
from meetings.actions.reactions.tell_overdue import tell_overdue
from meetings.examples import CEO, GOVERNOR, HEAD, LEAD, TEMPLATE, an_action, what_actions_know
from meetings.main import MEETINGS

LISTS = (
    "/actions",
    "/actions?mine=true",
    "/actions?overdue=true",
    "/actions?mine=true&overdue=true",
    "/actions?state=open",
    "/actions?school_id=stavermarsh",
    "/actions?school_id=stavermarsh&state=open",
    "/actions?forum_id=sencos",
    "/actions?priority_id=attendance",
    "/actions?owner_id=head-of-stavermarsh",
    "/actions?meeting_id=sencos-in-october",
    "/actions/reading-buddies",
)


async def test_an_index_serves_every_look_for_actions(mongodb_url: str) -> None:
    store = MemoryStore(actions=[an_action()], **what_actions_know())
    app = app_of(MEETINGS, store)
    for path, actor in product(LISTS, (CEO, HEAD, LEAD, GOVERNOR)):
        client_of(app, actor).get(path)
    agreed = {
        "meeting_id": "sencos-in-october",
        "wording": TEMPLATE,
        "owner_id": HEAD.id,
        "due": "2026-12-11",
        "school_id": "stavermarsh",
    }
    client_of(app, LEAD).post("/actions", json=agreed | {"objective_id": "absence"})
    client_of(app, LEAD).post("/actions", json=agreed | {"priority_id": "attendance"})
    await store.transact(SYSTEM, tell_overdue)

    assert len(store.finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, MEETINGS, store.finds))
