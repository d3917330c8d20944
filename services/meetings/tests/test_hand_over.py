"""When the Head or the CEO changes: notes stay with the two who met, what is shared goes on."""

from datetime import date
from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.access import Actor
from contracts.base import Envelope, Event
from contracts.meetings import (
    ForumKind,
    MeetingCancelled,
    MeetingFacts,
    MeetingHeld,
    MeetingScheduled,
    MeetingState,
)
from contracts.people import PersonId, PersonRecorded
from contracts.samples import sample_of
from meetings.examples import CEO, HEAD, STAVERMARSH
from meetings.examples_of_boards import (
    IN_NOVEMBER,
    NEXT_CEO,
    NEXT_HEAD,
    an_enquiry,
    what_boards_know,
)
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
NOTES = f"/one-to-ones/{IN_NOVEMBER}/notes"


async def hear(store: MemoryStore, event: Event, subject: str, sequence: int = 1) -> None:
    message = Envelope(
        id=new_ulid(),
        type=event.type,
        source=event.type.partition(".")[0],
        subject=subject,
        time=store.now,
        sequence=sequence,
        data=event.model_dump(mode="json"),
    )
    await deliver(message, SUBSCRIPTIONS, store)


def facts(on: date = TODAY, *, state: MeetingState = MeetingState.SCHEDULED) -> MeetingFacts:
    sample = MeetingScheduled.model_validate(sample_of(MeetingScheduled).data).meeting
    return sample.but(
        meeting_id=IN_NOVEMBER,
        kind=ForumKind.ONE_TO_ONE,
        school_id=STAVERMARSH,
        on=on,
        state=state,
    )


async def plan(store: MemoryStore, on: date = TODAY, sequence: int = 1) -> None:
    fact = MeetingScheduled(meeting=facts(on), agenda_lead_id=None, facilitator_id=None)
    await hear(store, fact, IN_NOVEMBER, sequence)


async def record(store: MemoryStore, actor: Actor, *, active: bool = True, at: int = 5) -> None:
    fact = PersonRecorded(person_id=PersonId(actor.id), roles=actor.roles, active=active)
    await hear(store, fact, actor.id, at)


def notes(store: MemoryStore, actor: Actor, text: str | None = None) -> Any:
    client = client_of(app_of(MEETINGS, store), actor)
    return client.put(NOTES, json={"text": text}) if text else client.get(NOTES)


@pytest.mark.parametrize(("before", "after"), [(HEAD, NEXT_HEAD), (CEO, NEXT_CEO)])
async def test_a_successor_gets_no_notes_but_what_is_shared(before: Actor, after: Actor) -> None:
    store = MemoryStore(**what_boards_know(), enquiries=[an_enquiry()])
    await plan(store)
    assert notes(store, CEO, "Words.").status_code == 200

    await record(store, before, active=False)
    await record(store, after)
    store.now = store.now.replace(day=24)

    assert (notes(store, after).status_code, notes(store, after, "Mine.").status_code) == (404, 404)
    stays = HEAD if before is CEO else CEO
    assert notes(store, stays).json()["text"] == "Words."
    shared = client_of(app_of(MEETINGS, store), after).get("/enquiries/enquiry-into-absence")
    assert (shared.status_code, shared.json()["may_answer"]) == (200, after is NEXT_HEAD)


async def test_a_meeting_to_come_is_the_successors_own() -> None:
    store = MemoryStore(**what_boards_know())
    await plan(store, TOMORROW)

    await record(store, HEAD, active=False)
    await record(store, NEXT_HEAD)
    store.now = store.now.replace(day=24)

    assert store.saved("one_to_ones", IN_NOVEMBER)["people"] == sorted((CEO.id, NEXT_HEAD.id))
    assert notes(store, NEXT_HEAD, "Ours.").status_code == 200
    assert notes(store, HEAD).status_code == 404


async def test_what_was_held_without_a_note_stays_with_the_two_who_met() -> None:
    store = MemoryStore(**what_boards_know())
    await plan(store)
    await hear(store, MeetingHeld(meeting=facts(state=MeetingState.HELD)), IN_NOVEMBER, 2)
    store.now = store.now.replace(day=24)

    await record(store, HEAD, active=False)
    await record(store, NEXT_HEAD)

    assert store.saved("one_to_ones", IN_NOVEMBER)["people"] == sorted((CEO.id, HEAD.id))
    assert notes(store, NEXT_HEAD).status_code == 404


async def test_a_meeting_known_before_its_people_is_paired_once_they_are() -> None:
    store = MemoryStore()
    await plan(store, date(2026, 10, 22))

    await record(store, CEO)
    one = store.saved("one_to_ones", IN_NOVEMBER)["paired"]
    await record(store, HEAD)

    assert (one, store.saved("one_to_ones", IN_NOVEMBER)["paired"]) == (False, True)
    assert notes(store, HEAD, "Words.").status_code == 200


async def test_other_forums_are_none_of_it_and_what_is_older_is_ignored() -> None:
    store = MemoryStore(**what_boards_know())
    await deliver(sample_of(MeetingScheduled), SUBSCRIPTIONS, store)
    await plan(store, TOMORROW, sequence=3)
    await plan(store, TODAY, sequence=2)

    kept = [key for collection, key in store.kept if collection == "one_to_ones"]
    assert kept == [IN_NOVEMBER]
    assert store.saved("one_to_ones", IN_NOVEMBER)["on"] == TOMORROW.isoformat()


async def test_a_cancelled_meeting_takes_no_notes() -> None:
    store = MemoryStore(**what_boards_know())
    await plan(store)

    await hear(store, MeetingCancelled(meeting=facts(state=MeetingState.CANCELLED)), IN_NOVEMBER, 2)

    assert notes(store, CEO, "Words.").json()["code"] == "not-held-yet"
