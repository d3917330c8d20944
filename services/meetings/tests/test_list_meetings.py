from itertools import product

import pytest

from chassis.bus import SYSTEM, deliver
from chassis.service import Snapshot
from chassis.snapshots import told
from chassis.testing import MemoryStore, app_of, client_of, unserved
from contracts.access import Actor
from contracts.examples import someone
from contracts.meetings import (
    ActionOverdue,
    CadenceBreached,
    EnquiryOpened,
    ForumRecorded,
    MeetingHeld,
    MeetingScheduled,
)
from contracts.people import Role
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, HEAD, LEAD, NEIGHBOUR, SENCO, TRUSTEE
from meetings.examples_of_meetings import (
    BOARD,
    ELG,
    OCTOBER,
    ONE_TO_ONE,
    SUPPORT,
    TEAM,
    TRUSTEES,
    a_meeting,
    a_proposal,
    what_meetings_know,
)
from meetings.main import MEETINGS
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.reactions.propose import PROPOSERS
from meetings.meetings.reactions.withdraw import WITHDRAWERS
from meetings.meetings.repository import Meetings

KEYS = ("sencos-in-december", "board", "elg", "one-to-one", "support", "team", "trustees")


def a_store() -> MemoryStore:
    later = (("board", BOARD), ("elg", ELG), ("one-to-one", ONE_TO_ONE), ("support", SUPPORT))
    meetings = [
        a_meeting("sencos-in-october", on=OCTOBER).but(state="held"),
        a_meeting(),
        *(a_meeting(key, forum) for key, forum in (*later, ("team", TEAM), ("trustees", TRUSTEES))),
    ]
    return MemoryStore(meetings=meetings, proposals=[a_proposal()], **what_meetings_know())


def keys(store: MemoryStore, actor: Actor, query: str = "") -> list[str]:
    answer = client_of(app_of(MEETINGS, store), actor).get(f"/meetings{query}")
    assert answer.status_code == 200
    return [one["id"] for one in answer.json()["items"]]


@pytest.mark.parametrize(
    ("actor", "seen"),
    [
        (CEO, set(KEYS)),
        (LEAD, {"sencos-in-december", "support", "team"}),
        (HEAD, {"sencos-in-december", "board", "elg", "one-to-one", "support"}),
        (NEIGHBOUR, {"sencos-in-december", "elg"}),
        (SENCO, {"sencos-in-december", "support"}),
        (GOVERNOR, {"board"}),
        (TRUSTEE, {"trustees"}),
        (COLLEAGUE, set[str]()),
    ],
)
def test_everybody_lists_what_the_matrix_lets_them_read_and_opens_nothing_else(
    actor: Actor, seen: set[str]
) -> None:
    store = a_store()
    client = client_of(app_of(MEETINGS, store), actor)

    assert set(keys(store, actor)) == seen
    opened = {key for key in KEYS if client.get(f"/meetings/{key}").status_code == 200}
    assert opened == seen


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [*KEYS]),
        ("?from=2026-10-01&to=2026-10-15", ["sencos-in-october"]),
        ("?from=2026-10-01&forum_id=sencos", ["sencos-in-october", "sencos-in-december"]),
        ("?forum_id=sencos&latest_first=true", ["sencos-in-december", "sencos-in-october"]),
        ("?kind=team", ["team"]),
        ("?school_id=stavermarsh&kind=support", ["support"]),
        ("?from=2026-09-01&state=held", ["sencos-in-october"]),
        ("?mine=true", ["elg", "one-to-one", "team", "trustees"]),
        ("?to=2026-12-02", []),
    ],
)
def test_a_list_is_by_time_and_by_what_was_asked(query: str, found: list[str]) -> None:
    listed = keys(a_store(), CEO, query)

    assert sorted(listed) == sorted(found)
    assert "latest_first" not in query or listed == found


def test_a_list_comes_page_by_page() -> None:
    store = a_store()
    client = client_of(app_of(MEETINGS, store), CEO)
    first = client.get("/meetings?limit=4").json()

    rest = client.get(f"/meetings?limit=4&after={first['next']}").json()

    found = [one["id"] for one in (*first["items"], *rest["items"])]
    assert (found, rest["next"]) == (sorted(KEYS), None)


async def test_a_reader_that_lost_everything_is_told_each_meeting_as_it_stands() -> None:
    snapshots = [Snapshot(Meetings, Meeting.told)]

    facts = [fact async for fact in told(snapshots, a_store())]

    kinds = {fact.subject: fact.type for fact in facts}
    assert kinds.pop("sencos-in-october") == MeetingHeld.type
    assert set(kinds.values()) == {MeetingScheduled.type}
    assert set(kinds) == set(KEYS)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = a_store()
    app = app_of(MEETINGS, store)
    lists = (
        "",
        "?mine=true",
        "?forum_id=elg",
        "?kind=team",
        "?school_id=stavermarsh",
        "?to=2027-01-01",
    )
    for query, actor in product(lists, (CEO, HEAD, SENCO, GOVERNOR, TRUSTEE)):
        client_of(app, actor).get(f"/meetings{query}")
    for key in KEYS:
        client_of(app, CEO).get(f"/meetings/{key}")
    client_of(app, CEO).get("/meetings?latest_first=true")
    body = {"forum_ids": ["elg"], "on": "2026-11-26", "starts_at": "16:00", "ends_at": "17:00"}
    client_of(app, CEO).post("/meetings", json=body)
    client_of(app, SENCO).post("/meetings", json={**body, "forum_ids": ["data-leads"]})
    path = client_of(app, CEO).post("/calendar-feed/renew").json()["path"]
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    gateway = client_of(app, someone("gateway", Role.GATEWAY))
    gateway.post("/calendar-feeds/read", json={"secret": secret})
    for event in (ActionOverdue, CadenceBreached, EnquiryOpened, MeetingHeld, ForumRecorded):
        await deliver(sample_of(event), [*PROPOSERS, *WITHDRAWERS], store)
    await store.transact(SYSTEM, lambda work: Meetings(work).coming(ELG))

    assert len(store.finds) > len(lists)
    assert not "\n".join(await unserved(mongodb_url, MEETINGS, store.finds))
