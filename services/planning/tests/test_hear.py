from datetime import UTC, date, datetime, timedelta
from typing import Any

from chassis.bus import SYSTEM, deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.base import Envelope, Event
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.directory import CalendarPublished, SettingsChanged
from contracts.planning import MilestonesOverdue, PrioritiesPublished
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded
from planning.examples import CYCLE, HEAD, PROTOCOL, STAVERMARSH, a_plan, what_plans_know
from planning.main import PLANNING
from planning.plans.reactions.mark_overdue import mark_overdue
from planning.subscriptions import SUBSCRIPTIONS

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def newer(message: Envelope, by: int = 1, **changes: object) -> Envelope:
    data = {**message.data, **changes}
    return message.but(id=new_ulid(), sequence=message.sequence + by, data=data)


def saying(event: Event, sequence: int) -> Envelope:
    return Envelope(
        id=new_ulid(),
        type=event.type,
        source="directory",
        subject="s",
        time=NOW,
        sequence=sequence,
        data=event.model_dump(mode="json"),
    )


async def test_a_plan_can_start_once_the_agreed_facts_are_heard() -> None:
    store = MemoryStore()
    facts = (SchoolRecorded, CalendarPublished, SettingsChanged, PrioritiesPublished)

    await hear(store, *(sample_of(event) for event in facts))
    head = client_of(app_of(PLANNING, store), HEAD)
    answer = head.post("/plans", json={"school_id": STAVERMARSH, "cycle": CYCLE})

    plan = answer.json()
    assert (answer.status_code, plan["school_name"] != "") == (201, True)
    assert [h["priority_id"] for h in plan["headings"]] == ["attendance", "reading"]
    assert plan["publish_by"] == "2026-10-23"
    assert head.get(f"/schools/{STAVERMARSH}/profile").json()["school_name"] != ""


async def test_what_is_older_than_what_is_known_is_ignored_in_any_order() -> None:
    first = sample_of(SchoolRecorded)
    school: Any = first.data["school"]
    second = newer(first, school={**school, "name": "Stavermarsh Academy", "open": False})
    in_order, turned_round = MemoryStore(), MemoryStore()

    await hear(in_order, first, second, first)
    await hear(turned_round, second, first, second)

    for store in (in_order, turned_round):
        known = store.saved("known_schools", STAVERMARSH)
        assert (known["name"], known["open"]) == ("Stavermarsh Academy", False)
        assert store.saved("profiles", STAVERMARSH)["school_name"] == "Stavermarsh Academy"


async def test_headings_and_setting_follow_the_newest_fact() -> None:
    store = MemoryStore(**what_plans_know())
    priorities, settings = sample_of(PrioritiesPublished), sample_of(SettingsChanged)
    values: Any = settings.data["settings"]
    later = {**values, "sip_published_by_end_of_term": 2}

    await hear(store, newer(priorities, 5, priorities=[]), newer(priorities, 2))
    await hear(store, newer(settings, 5, settings=later), newer(settings, 2))

    assert store.saved("known_priorities", CYCLE)["priorities"] == []
    assert store.saved("known_settings", "trust")["published_by_end_of_term"] == 2


async def test_a_days_look_marks_what_is_overdue_and_announces_it_once() -> None:
    store = MemoryStore(plans=[a_plan()], **what_plans_know())

    await store.transact(SYSTEM, mark_overdue)
    await store.transact(SYSTEM, mark_overdue)

    assert [fact.data for fact in store.outbox] == [sample_of(MilestonesOverdue).data]
    plan = client_of(app_of(PLANNING, store), HEAD).get("/plans/plan-of-stavermarsh").json()
    assert (plan["counts"]["overdue"], plan["version"]) == (1, 2)


async def test_a_milestone_is_late_from_midnight_in_london_after_its_term() -> None:
    last_minute = datetime(2026, 10, 23, 22, 59, tzinfo=UTC)
    store = MemoryStore(last_minute, plans=[a_plan()], **what_plans_know())

    await store.transact(SYSTEM, mark_overdue)
    on_the_last_day = list(store.outbox)
    store.now = last_minute + timedelta(minutes=1)
    await store.transact(SYSTEM, mark_overdue)

    assert on_the_last_day == []
    assert [fact.data["as_of"] for fact in store.outbox] == ["2026-10-24"]


async def test_a_plan_without_a_calendar_waits_for_one() -> None:
    store = MemoryStore(plans=[a_plan()])

    await store.transact(SYSTEM, mark_overdue)
    before = list(store.outbox)
    await hear(store, sample_of(CalendarPublished))

    assert before == []
    assert [fact.type for fact in store.outbox] == [MilestonesOverdue.type]


async def test_a_schools_own_dates_decide_for_it_and_not_the_trusts() -> None:
    store = MemoryStore(plans=[a_plan()])
    first, *others = SIX_TERMS_2026_27.terms
    second = others[0].but(starts=date(2026, 12, 7))
    own = SIX_TERMS_2026_27.but(
        terms=(first.but(ends=date(2026, 11, 27)), second, *others[1:]), inset_days=()
    )

    await hear(store, saying(published(own, STAVERMARSH), 3))
    await hear(store, saying(published(SIX_TERMS_2026_27), 3))
    late_by_trust = list(store.outbox)
    await hear(store, saying(published(SIX_TERMS_2026_27, STAVERMARSH), 4))

    assert late_by_trust == []
    assert [fact.data["milestones"] for fact in store.outbox] == [[PROTOCOL]]
