from itertools import permutations
from typing import Any

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.base import Envelope
from contracts.meetings import ActionAssigned, ActionChanged, ForumRecorded
from contracts.samples import sample_of
from planning.examples import HEAD, a_plan, what_plans_know
from planning.inbox.model.action import InboxAction
from planning.main import PLANNING
from planning.subscriptions import SUBSCRIPTIONS

ASSIGNED, CHANGED = sample_of(ActionAssigned), sample_of(ActionChanged)


def a_change(**entry: object) -> Envelope:
    facts = ActionChanged.model_validate(CHANGED.data)
    changed = facts.but(entry=facts.entry.but(side="meetings", **entry))
    return CHANGED.but(id=new_ulid(), data=changed.model_dump(mode="json"))


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def held(store: MemoryStore) -> InboxAction:
    return InboxAction.model_validate(store.saved("inbox", "reading-buddies"))


async def test_what_a_meeting_agreed_waits_in_the_schools_inbox_under_its_forums_name() -> None:
    store = MemoryStore(plans=[a_plan()], **what_plans_know())
    forum: Any = sample_of(ForumRecorded).data["forum"]
    named = sample_of(ForumRecorded).but(
        data={"forum": {**forum, "forum_id": "sencos", "name": "SENCOs"}}
    )

    await hear(store, named, ASSIGNED)

    client = client_of(app_of(PLANNING, store), HEAD)
    [shown] = client.get("/inbox?waiting=true").json()["items"]
    assert (shown["forum_names"], shown["meeting_id"]) == (["SENCOs"], "sencos-in-october")
    assert (shown["objective_title"], shown["may_answer"]) == (
        "Persistent absence below 22% by Term 6",
        True,
    )
    assert store.outbox == []


async def test_an_action_for_no_school_is_in_nobodys_inbox() -> None:
    store = MemoryStore()
    facts: Any = ASSIGNED.data["action"]

    await hear(store, ASSIGNED.but(data={**ASSIGNED.data, "action": {**facts, "school_id": None}}))

    assert store.kept == {}


async def test_in_any_order_and_twice_the_history_comes_to_the_same() -> None:
    revised = a_change(entry_id="r", kind="revised", owner_id="deputy", due="2027-01-08")
    completed = a_change(entry_id="s", kind="completed")
    ends: list[InboxAction] = []
    for order in permutations([ASSIGNED, revised, completed]):
        store = MemoryStore()
        await hear(store, *order, *(one.but(id=new_ulid()) for one in order))
        ends.append(held(store))

    assert {end.state for end in ends} == {"completed"}
    assert {(end.owner_id, str(end.due), end.objective_id) for end in ends} == {
        ("deputy", "2027-01-08", "absence")
    }
    assert all(end.entries == ends[0].entries for end in ends)
    assert {end.version for end in ends} == {3}


async def test_what_this_school_said_itself_comes_back_and_changes_nothing() -> None:
    store = MemoryStore(plans=[a_plan()], **what_plans_know())
    await hear(store, ASSIGNED)
    client = client_of(app_of(PLANNING, store), HEAD)
    client.post("/inbox/reading-buddies/adopt", json={}, headers={"If-Match": '"1"'})
    [told] = store.outbox
    facts: Any = CHANGED.data["action"]

    echo = CHANGED.but(id=new_ulid(), data={"action": facts, "entry": told.data["entry"]})
    await hear(store, echo)

    assert (held(store).version, len(held(store).entries)) == (2, 2)
    assert len(store.outbox) == 1
