"""What reaches the store and the outbox when others tell something."""

from datetime import date, timedelta
from typing import Any

import pytest

from accountability.examples import (
    ATTENDING,
    CYCLE,
    HEAD,
    PUBLISHED,
    STAVERMARSH,
    a_plan,
    a_rating,
    a_school,
    told,
)
from accountability.main import ACCOUNTABILITY, VIEWS
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.accountability import RowChanged
from contracts.base import Event
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.catalogue import EVENTS
from contracts.directory import CalendarPublished
from contracts.people import Role
from contracts.planning import (
    PlanRevised,
    PrioritiesPublished,
    PriorityFacts,
    PriorityId,
    Rating,
)
from contracts.samples import sample_of
from contracts.schools import SchoolId, SchoolRecorded

CEO = someone("imogen", Role.CEO)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)


def announced(store: MemoryStore) -> list[tuple[str, dict[str, object]]]:
    return [(message.type, message.data) for message in store.outbox]


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


async def test_a_row_that_changes_says_so_as_agreed() -> None:
    store = MemoryStore()

    await hear(store, PlanRevised(plan=a_plan(ATTENDING), revised_by=HEAD), 3)

    assert [message.data for message in store.outbox] == [sample_of(RowChanged).data]
    assert (store.outbox[0].subject, store.outbox[0].sequence) == (f"{STAVERMARSH}:{CYCLE}", 1)


async def test_each_rating_moves_the_row_once_however_often_it_is_sent() -> None:
    store = MemoryStore()
    await hear(store, PlanRevised(plan=a_plan(ATTENDING), revised_by=HEAD), 3)
    store.outbox.clear()
    rating = told(a_rating("pa-26", Rating.ON_TRACK), 4)

    await deliver(rating, SUBSCRIPTIONS, store)
    await deliver(rating, SUBSCRIPTIONS, store)

    changed = RowChanged(school_id=STAVERMARSH, cycle=CYCLE).model_dump(mode="json")
    assert announced(store) == [(RowChanged.type, changed)]
    assert store.saved("rows", f"{STAVERMARSH}:{CYCLE}")["sip"]["tally"]["on_track"] == 1


async def test_an_old_word_moves_nothing_and_announces_nothing() -> None:
    store = MemoryStore()
    await hear(store, PlanRevised(plan=a_plan(ATTENDING), revised_by=HEAD), 3)
    store.outbox.clear()
    kept = dict(store.kept)

    await hear(store, a_rating("pa-26", Rating.OFF_TRACK), 2)

    assert (store.kept, store.outbox) == (kept, [])


async def test_a_row_that_is_only_confirmed_grows_fresher_in_silence() -> None:
    store = MemoryStore()
    plan = a_plan(ATTENDING)
    await hear(store, PlanRevised(plan=plan, revised_by=HEAD), 3)
    store.outbox.clear()
    later = PUBLISHED + timedelta(hours=1)

    await deliver(told(PlanRevised(plan=plan, revised_by=HEAD), 4, at=later), SUBSCRIPTIONS, store)

    assert store.saved("rows", f"{STAVERMARSH}:{CYCLE}")["told_at"] == "2026-10-16T16:00:00Z"
    assert store.outbox == []


async def test_a_school_is_shown_as_last_recorded() -> None:
    store = MemoryStore()

    for name, sequence in [("Stavermarsh", 1), ("Stavermarsh School", 3), ("Stavers", 2)]:
        await hear(store, SchoolRecorded(school=a_school(STAVERMARSH, name)), sequence)

    assert store.saved("rows", f"{STAVERMARSH}:")["school"]["name"] == "Stavermarsh School"
    changed = RowChanged(school_id=STAVERMARSH, cycle=None).model_dump(mode="json")
    assert announced(store) == [(RowChanged.type, changed)] * 2


async def test_priorities_are_named_as_last_published() -> None:
    store = MemoryStore()
    attendance, reading = (
        PriorityFacts(priority_id=PriorityId(key), code=code, title=title)
        for key, code, title in [
            ("attendance", "P1", "Attendance and belonging"),
            ("reading", "P4", "Reading, oracy and vocabulary"),
        ]
    )
    for listed, sequence in [((attendance,), 1), ((attendance, reading), 3), ((reading,), 2)]:
        await hear(store, PrioritiesPublished(cycle=CYCLE, priorities=listed), sequence)

    status, view = ask(store, f"/priorities?cycle={CYCLE}")

    assert (status, [one["code"] for one in view["priorities"]]) == (200, ["P1", "P4"])
    assert ask(store, "/priorities?cycle=2027-28")[0] == 404


async def test_terms_are_a_schools_own_where_it_keeps_some() -> None:
    store = MemoryStore()
    for school, ends, sequence in [(None, 23, 2), (STAVERMARSH, 22, 1), (None, 21, 1)]:
        await hear(store, a_calendar(school, date(2026, 10, ends)), sequence)

    def first_term_ends(query: str) -> str:
        return ask(store, f"/terms?cycle={CYCLE}{query}")[1]["terms"][0]["ends"]

    assert first_term_ends("") == "2026-10-23"
    assert first_term_ends(f"&school_id={STAVERMARSH}") == "2026-10-22"
    assert first_term_ends("&school_id=elsewhere") == "2026-10-23"


@pytest.mark.parametrize(
    "event", [one.event for one in SUBSCRIPTIONS], ids=lambda event: event.type
)
async def test_the_agreed_message_is_taken_in(event: type[Event]) -> None:
    store = MemoryStore()

    await deliver(sample_of(event), SUBSCRIPTIONS, store)

    assert store.kept != {}


def test_everything_kept_is_a_view_that_can_be_dropped() -> None:
    assert list(ACCOUNTABILITY.views) == list(ACCOUNTABILITY.repositories) == VIEWS
    assert {one.event for one in SUBSCRIPTIONS} < set(EVENTS)


def a_calendar(school_id: SchoolId | None, ends: date) -> CalendarPublished:
    year = published(SIX_TERMS_2026_27, school_id)
    first, *later = year.terms
    return year.but(terms=(first.but(ends=ends), *later))


def ask(store: MemoryStore, path: str) -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), CEO).get(path)
    return response.status_code, response.json()
