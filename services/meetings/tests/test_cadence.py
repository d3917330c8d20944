"""Facts in, rhythms and announcements out: once a day, and once a date."""

from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from typing import Any

from chassis.bus import SYSTEM, deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.access import Actor
from contracts.base import Envelope, Event
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.directory import DEFAULT_SETTINGS, SettingsChanged
from contracts.meetings import (
    CadenceBreached,
    CadenceEvaluated,
    ForumKind,
    ForumRecorded,
    MeetingHeld,
    MeetingScheduled,
    PresentationGiven,
    TrusteesUpdated,
)
from contracts.samples import sample_of
from meetings.cadence.reactions.judge import judge_today
from meetings.examples import (
    CEO,
    DUNSELLOW,
    HEAD,
    SENCO,
    STAVERMARSH,
    a_known,
)
from meetings.examples_of_cadence import (
    LGB,
    NOW,
    ONE_TO_ONE,
    STAVERMARSH_1_1,
    a_forum,
    cancelled,
    held,
    saying,
    the_forums,
)
from meetings.forums.model import Forum
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS


def a_store(*more: Forum, now: datetime = NOW) -> MemoryStore:
    people = [a_known(one) for one in (CEO, HEAD)]
    return MemoryStore(now, forums=[*the_forums(), *more], known_people=people)


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


async def begin(store: MemoryStore) -> None:
    await hear(store, saying(published(SIX_TERMS_2026_27), 1))


def rhythm(store: MemoryStore, key: str, rule: str) -> dict[str, Any]:
    return store.saved("rhythms", f"{key}:{rule}:2026-27")["facts"]


def told(store: MemoryStore, event: type[Event], key: str) -> list[dict[str, Any]]:
    return [
        fact.data
        for fact in store.outbox
        if fact.type == event.type and fact.subject.startswith(f"{key}:")
    ]


def listed(store: MemoryStore, actor: Actor, asked: str = "") -> dict[str, str]:
    items = client_of(app_of(MEETINGS, store), actor).get(f"/cadence{asked}").json()["items"]
    return {one["id"]: f"{one['status']}: {one['words']}" for one in items}


def on_of(message: Envelope) -> str:
    meeting: Any = message.data["meeting"]
    return meeting["on"]


async def test_sencos_read_as_agreed() -> None:
    store = a_store()
    await begin(store)
    await hear(store, sample_of(MeetingScheduled), sample_of(MeetingHeld))

    last = told(store, CadenceEvaluated, "sencos")[-1]
    assert last == sample_of(CadenceEvaluated).data


async def test_stavermarshs_missed_fortnights_are_told_once_each() -> None:
    store = a_store()
    await begin(store)
    await hear(store, *STAVERMARSH_1_1)
    store.outbox.clear()
    await store.transact(SYSTEM, judge_today)

    assert rhythm(store, ONE_TO_ONE, "K13")["missed"] == ["2026-11-05", "2026-11-19"]
    assert store.outbox == []
    said = listed(store, HEAD)[f"{ONE_TO_ONE}:K13:2026-27"]
    assert said == (
        "breached: Last held 22 Oct, over 3 school weeks ago (holiday skipped): "
        "missed 5 Nov and 19 Nov"
    )


async def test_each_missed_date_is_announced_as_its_day_passes() -> None:
    store = a_store(now=datetime(2026, 9, 1, tzinfo=UTC))
    await begin(store)
    await hear(store, *(one for one in STAVERMARSH_1_1 if one.type == MeetingScheduled.type))
    for passed in range(84):  # to 23 Nov
        store.now = datetime(2026, 9, 1, 9, tzinfo=UTC) + timedelta(days=passed)
        today = store.now.strftime("%Y-%m-%d")
        await store.transact(SYSTEM, judge_today)
        await hear(store, *(fact for fact in STAVERMARSH_1_1 if on_of(fact) == today))

    breaches = told(store, CadenceBreached, ONE_TO_ONE)
    assert [one["missed_on"] for one in breaches] == ["2026-11-05", "2026-11-19"]
    assert breaches[-1] == sample_of(CadenceBreached).data


async def test_order_and_repetition_of_facts_come_to_the_same() -> None:
    moved = STAVERMARSH_1_1[3:6]
    ends: list[object] = []
    for order in permutations(moved):
        store = a_store()
        await begin(store)
        await hear(store, *STAVERMARSH_1_1[:3], *order, *order, *STAVERMARSH_1_1[6:])
        kept = store.saved("cadence_meetings", "m4")
        ends.append((kept["on"], kept["first_on"], rhythm(store, ONE_TO_ONE, "K13")))

    assert all(end == ends[0] for end in ends)


async def test_cancelled_counts_for_nothing_and_a_joint_meeting_for_each() -> None:
    leads = a_forum("data", ForumKind.KEY_COLLEAGUES, SENCO)
    store = a_store(leads)
    await begin(store)

    await hear(store, held("joint", "sencos data", "2026-10-06"))
    joint = [rhythm(store, key, rule)["held"] for key, rule in (("sencos", "K8"), ("data", "K9"))]
    await hear(store, cancelled("joint", "sencos data", "2026-10-06", 3))
    after = [rhythm(store, key, rule)["held"] for key, rule in (("sencos", "K8"), ("data", "K9"))]

    assert (joint, after) == ([1, 1], [0, 0])


async def test_a_meeting_put_right_to_another_forum_leaves_the_first() -> None:
    store = a_store(a_forum("data", ForumKind.KEY_COLLEAGUES, SENCO))
    await begin(store)

    await hear(store, held("m", "sencos", "2026-10-06"), held("m", "data", "2026-10-06", 3))

    assert rhythm(store, "sencos", "K8")["held"] == 0
    assert rhythm(store, "data", "K9")["held"] == 1


async def test_boards_are_judged_by_what_they_were_told() -> None:
    store = a_store(a_forum("trustees", ForumKind.TRUSTEES))
    await begin(store)
    given, updated = sample_of(PresentationGiven), sample_of(TrusteesUpdated)

    await hear(store, held("m", LGB, "2026-10-06"), given, updated)
    told_of = rhythm(store, LGB, "K14"), rhythm(store, "trustees", "K15")
    withdrawn = given.but(id=new_ulid(), sequence=9, data={**given.data, "withdrawn": True})
    await hear(store, withdrawn)

    assert [(one["status"], one["held"]) for one in told_of] == [("met", 1), ("on-pace", 1)]
    assert rhythm(store, LGB, "K14")["held"] == 0


async def test_the_trusts_numbers_change_what_is_owed() -> None:
    store = a_store()
    await begin(store)

    changed = DEFAULT_SETTINGS.but(lgb_presentations_each_cycle=2)
    await hear(store, saying(SettingsChanged(settings=changed), 1))

    assert rhythm(store, LGB, "K14")["owed"] == 2


async def test_a_schools_own_dates_move_its_fortnights_alone() -> None:
    neighbours = a_forum("one-to-one-dunsellow", ForumKind.ONE_TO_ONE, CEO, at=DUNSELLOW)
    store = a_store(neighbours)
    await begin(store)
    await hear(store, *STAVERMARSH_1_1)
    _, second, *others = SIX_TERMS_2026_27.terms
    own = SIX_TERMS_2026_27.but(
        terms=(SIX_TERMS_2026_27.terms[0], second.but(starts=date(2026, 11, 16)), *others)
    )
    before = rhythm(store, neighbours.id, "K13")

    await hear(store, saying(published(own, STAVERMARSH), 2))

    assert rhythm(store, ONE_TO_ONE, "K13")["missed"] == ["2026-11-19"]
    assert rhythm(store, neighbours.id, "K13") == before


async def test_another_rule_takes_the_place_of_the_first() -> None:
    store = a_store()
    await begin(store)
    changed = store.saved("forums", "sencos") | {"rule": "K9", "version": 2}
    store.kept["forums", "sencos"] = changed
    store.outbox.clear()

    forum: Any = sample_of(ForumRecorded).data["forum"]
    recorded = ForumRecorded.model_validate({"forum": {**forum, "rule": "K9"}})
    await hear(store, saying(recorded, 2, "sencos"))

    mine = [key for key in listed(store, CEO) if key.startswith("sencos")]
    assert mine == ["sencos:K9:2026-27"]
    statuses = {
        one["cadence"]["rule"]: one["cadence"]["owed"]
        for one in told(store, CadenceEvaluated, "sencos")
    }
    assert statuses == {"K8": 0, "K9": 2}


async def test_a_day_on_which_nothing_reads_differently_tells_nothing() -> None:
    store = a_store()
    await begin(store)
    store.outbox.clear()
    before = dict(store.kept)

    store.now = NOW + timedelta(days=1)
    await store.transact(SYSTEM, judge_today)

    assert (store.kept, store.outbox) == (before, [])


async def test_last_year_is_judged_to_its_end_and_then_left() -> None:
    store = a_store()
    await begin(store)
    await hear(store, held("m", "sencos", "2026-10-06"))
    store.now = datetime(2027, 10, 1, tzinfo=UTC)
    store.outbox.clear()

    await store.transact(SYSTEM, judge_today)
    first = len(store.outbox)
    await store.transact(SYSTEM, judge_today)

    assert rhythm(store, "sencos", "K8")["status"] == "breached"
    assert (first > 0, len(store.outbox)) == (True, first)


async def test_before_the_first_meeting_of_the_trust_nothing_is_owed() -> None:
    store = a_store()
    await begin(store)

    assert [one for one in store.outbox if one.type == CadenceBreached.type] == []
