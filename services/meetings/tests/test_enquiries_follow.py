"""An open line of enquiry is on whichever 1:1 comes next (R53)."""

from datetime import date

from chassis.bus import SYSTEM, deliver
from chassis.store import Store
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import envelope_of
from contracts.meetings import (
    ForumKind,
    MeetingCancelled,
    MeetingFacts,
    MeetingHeld,
    MeetingScheduled,
    MeetingState,
)
from contracts.samples import sample_of
from meetings.enquiries.reactions.follow_meeting import follow_the_day
from meetings.examples import CEO, STAVERMARSH
from meetings.examples_of_boards import IN_NOVEMBER, a_one_to_one, an_enquiry, what_boards_know
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS

NEXT, LATER = date(2026, 11, 26), date(2026, 12, 10)


def a_store() -> MemoryStore:
    planned = [a_one_to_one(on=NEXT), a_one_to_one("in-december", on=LATER)]
    return MemoryStore(**what_boards_know(), one_to_ones=planned, enquiries=[an_enquiry()])


def facts(on: date, state: MeetingState, key: str = IN_NOVEMBER) -> MeetingFacts:
    sample = MeetingScheduled.model_validate(sample_of(MeetingScheduled).data).meeting
    return sample.but(
        meeting_id=key, kind=ForumKind.ONE_TO_ONE, school_id=STAVERMARSH, on=on, state=state
    )


async def hear(
    store: Store, fact: MeetingScheduled | MeetingHeld | MeetingCancelled, sequence: int
) -> None:
    message = envelope_of(fact, about=fact.meeting.meeting_id, sequence=sequence, now=NOW)
    await deliver(message, SUBSCRIPTIONS, store)


def meets_on(store: MemoryStore) -> str | None:
    shown = client_of(app_of(MEETINGS, store), CEO).get("/enquiries/enquiry-into-absence").json()
    return shown["meeting_on"]


async def test_it_goes_on_to_the_next_when_its_own_is_cancelled_or_held() -> None:
    cancelled = MeetingCancelled(meeting=facts(NEXT, MeetingState.CANCELLED))
    held = MeetingHeld(meeting=facts(NEXT, MeetingState.HELD))
    for fact in (cancelled, held):
        store = a_store()
        await hear(store, fact, 2)
        assert meets_on(store) == "2026-12-10"


async def test_it_moves_with_its_own_and_comes_forward_for_one_planned_sooner() -> None:
    store = a_store()
    moved, sooner = facts(date(2026, 11, 27), MeetingState.SCHEDULED), date(2026, 11, 24)
    leads = {"agenda_lead_id": None, "facilitator_id": None}

    await hear(store, MeetingScheduled(meeting=moved, **leads), 2)
    assert meets_on(store) == "2026-11-27"

    first = facts(sooner, MeetingState.SCHEDULED, "sooner")
    await hear(store, MeetingScheduled(meeting=first, **leads), 1)
    assert meets_on(store) == "2026-11-24"


async def test_a_day_that_went_by_without_the_meeting_takes_it_on_to_the_next() -> None:
    store = a_store()
    before = store.saved("enquiries", "enquiry-into-absence")
    await store.transact(SYSTEM, follow_the_day)
    untouched = store.saved("enquiries", "enquiry-into-absence")

    store.now = store.now.replace(day=27)
    await store.transact(SYSTEM, follow_the_day)

    assert untouched == before
    assert (meets_on(store), store.outbox) == ("2026-12-10", [])
