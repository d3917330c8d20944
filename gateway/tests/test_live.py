import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import httpx2
import pytest

from chassis.testing import MemoryStore
from contracts.api.directory_identities import IdentityView
from contracts.base import Envelope
from contracts.catalogue import EVENTS
from contracts.directory import Cycle
from contracts.people import PersonId, Role
from contracts.planning import (
    MilestoneId,
    MilestoneRated,
    ObjectiveId,
    PlanFacts,
    PlanId,
    PlanState,
    PlanStateChanged,
    Rating,
)
from contracts.schools import SchoolId
from gateway.live.audience import (
    ACTIONS,
    AUDIENCE,
    HEADS_REPORT_MOVED,
    IMPORTS,
    MEETINGS,
    PLAN_STATE_CHANGED,
    QUESTIONS,
)
from gateway.live.listen import Listening
from gateway.session.open_sessions import OpenSessions
from gateway.testing import CEO, GOVERNOR, HEAD, OTHER_HEAD, Site, a_person
from gateway.testing_messages import a_message, person_recorded, session_ended

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LEADER_ELSEWHERE = a_person("Nora Finch", Role.SCHOOL_LEADER, at="hillside")


def rated(at: str = "stavermarsh") -> Envelope:
    event = MilestoneRated(
        plan_id=PlanId("plan-1"),
        school_id=SchoolId(at),
        cycle=Cycle("2026-27"),
        objective_id=ObjectiveId("reading"),
        milestone_id=MilestoneId("reading-2"),
        rating=Rating.AT_RISK,
        previous=Rating.ON_TRACK,
        evidence_count=1,
        rated_by=HEAD.id,
        rated_at=NOW,
    )
    return a_message(event, "plan-1", 8)


def moved_on(state: PlanState, previous: PlanState | None = None) -> Envelope:
    plan = PlanFacts(
        plan_id=PlanId("plan-1"),
        school_id=SchoolId("stavermarsh"),
        cycle=Cycle("2026-27"),
        state=state,
        objectives=(),
        reasoned_gaps=(),
        published_on=None,
        updated_at=NOW,
    )
    event = PlanStateChanged(plan=plan, previous=previous, changed_by=PersonId("p"))
    return a_message(event, "plan-1", 3)


def settings_changed() -> Envelope:
    message = rated()
    return message.but(type="directory.settings-changed.v1", subject="settings", data={})


class Stream:
    """One browser's stream, read message by message."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines

    async def next(self) -> dict[str, str]:
        """Give the next message's fields, within five seconds."""
        return await asyncio.wait_for(self._read(), 5)

    async def kinds(self, until: str) -> list[str]:
        """Give the kinds told up to and with one of them."""
        told: list[str] = []
        while until not in told:
            told.append(json.loads((await self.next())["data"])["kind"])
        return told

    async def _read(self) -> dict[str, str]:
        fields: dict[str, str] = {}
        async for line in self._lines:
            if not line and fields:
                return fields
            name, _, value = line.partition(":")
            if name:
                fields[name] = value.strip()
        raise EOFError


@asynccontextmanager
async def following(
    browser: httpx2.AsyncClient, site: Site, last_seen: str | None = None
) -> AsyncGenerator[Stream]:
    headers = {"Last-Event-ID": last_seen} if last_seen else {}
    before = site.door.hub.listeners
    async with browser.stream("GET", "/api/live", headers=headers) as answer:
        assert answer.status_code == 200
        async with asyncio.timeout(5):
            while site.door.hub.listeners == before:  # noqa: ASYNC110 - polled with a deadline
                await asyncio.sleep(0.01)
        yield Stream(answer.aiter_lines())


async def tell(site: Site, *messages: Envelope) -> None:
    for message in messages:
        await Listening(site.door).take(message)


async def test_a_rating_is_told_by_kind_and_id_only(site: Site) -> None:
    browser = await site.as_(CEO)
    message = rated()

    async with following(browser, site) as stream:
        await tell(site, message)
        told = await stream.next()

    assert told["id"] == message.id
    assert json.loads(told["data"]) == {
        "kind": "planning.milestone-rated",
        "id": "plan-1",
        "school_id": "stavermarsh",
        "cycle": "2026-27",
        "sequence": 8,
    }


@pytest.mark.parametrize(
    ("person", "message", "hears"),
    [
        (CEO, rated(), True),
        (HEAD, rated(), True),
        (OTHER_HEAD, rated(), True),  # heads read one another's published plans
        (GOVERNOR, rated(), True),
        (GOVERNOR, rated(at="hillside"), False),
        (LEADER_ELSEWHERE, rated(), False),
        (HEAD, moved_on(PlanState.DRAFT), True),
        (OTHER_HEAD, moved_on(PlanState.DRAFT), False),
        (CEO, moved_on(PlanState.DRAFT), False),
        (CEO, moved_on(PlanState.SHARED), True),
        (GOVERNOR, moved_on(PlanState.SHARED), False),
        (GOVERNOR, moved_on(PlanState.PUBLISHED, PlanState.SHARED), True),
        (CEO, moved_on(PlanState.DRAFT, PlanState.SHARED), True),  # it goes from the CEO's list
    ],
)
async def test_each_hears_only_what_they_may_see(
    site: Site, person: IdentityView, message: Envelope, *, hears: bool
) -> None:
    site.people[person.id] = person
    browser = await site.as_(person)

    async with following(browser, site) as stream:
        await tell(site, message, settings_changed())
        kinds = await stream.kinds(until="directory.settings-changed")

    assert (len(kinds) == 2) is hears


async def test_a_stream_goes_on_after_the_last_message_seen(site: Site) -> None:
    browser = await site.as_(CEO)
    seen, missed = rated(), rated(at="hillside")
    await tell(site, seen, missed)

    async with following(browser, site, last_seen=seen.id) as stream:
        told = await stream.next()

    assert told["id"] == missed.id


async def test_whoever_was_away_too_long_is_told_to_look_at_everything(site: Site) -> None:
    browser = await site.as_(CEO)

    async with following(browser, site, last_seen="long ago") as stream:
        told = await stream.next()

    assert json.loads(told["data"])["kind"] == "everything"


async def test_after_a_gap_on_the_bus_everybody_is_told_to_look_anew(site: Site) -> None:
    browser = await site.as_(CEO)

    async with following(browser, site) as stream:
        site.door.hub.missed_some()
        told = await stream.next()

    assert json.loads(told["data"])["kind"] == "everything"


async def test_a_stream_ends_with_its_session(site: Site) -> None:
    browser = await site.as_(HEAD)

    async with following(browser, site) as stream:
        (await browser.post("/api/sign-out")).raise_for_status()
        told = await stream.next()
        with pytest.raises(EOFError):
            await stream.next()

    assert told["event"] == "signed-out"


async def test_a_stream_ends_when_another_gateway_ends_its_session(
    site: Site, store: MemoryStore
) -> None:
    browser = await site.as_(HEAD)
    session = await site.door.sessions.find(browser.cookies["session"])
    assert session is not None

    async with following(browser, site) as stream:
        await OpenSessions(store, 0).end(session)
        await tell(site, session_ended(session.id, HEAD.id))
        told = await stream.next()

    assert told["event"] == "signed-out"


async def test_a_leavers_stream_ends_before_another_word_is_told(site: Site) -> None:
    browser = await site.as_(HEAD)

    async with following(browser, site) as stream:
        site.people[HEAD.id] = HEAD.but(active=False)
        await tell(site, person_recorded(HEAD, active=False), rated())
        told = await stream.next()

    assert told["event"] == "signed-out"


async def test_a_lost_role_counts_inside_the_stream(site: Site) -> None:
    browser = await site.as_(HEAD)
    elsewhere = a_person(HEAD.name, Role.SCHOOL_LEADER, at="hillside")

    async with following(browser, site) as stream:
        site.people[HEAD.id] = elsewhere
        await tell(site, person_recorded(elsewhere), rated(), settings_changed())
        kinds = await stream.kinds(until="directory.settings-changed")

    assert "planning.milestone-rated" not in kinds


async def test_nobody_follows_without_a_session(site: Site) -> None:
    browser = await site.browser()

    assert (await browser.get("/api/live")).status_code == 401


def test_every_event_is_told_to_somebody_or_left_out_on_purpose() -> None:
    kinds = {event.type.rpartition(".v")[0] for event in EVENTS}

    silent = {
        "gateway.session-ended",
        "meetings.cadence-breached",  # cadence-evaluated tells the same, to whoever may see it
        "planning.plan-snapshot-taken",
    }

    assert kinds - silent == {
        *(AUDIENCE.keys() & kinds),
        *ACTIONS,
        *MEETINGS,
        *QUESTIONS,
        *IMPORTS,
        HEADS_REPORT_MOVED,
        PLAN_STATE_CHANGED,
    }
