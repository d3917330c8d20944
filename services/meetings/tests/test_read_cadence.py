"""Who sees whose rhythm, and what the ledger can be asked."""

from datetime import datetime

import pytest

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.base import Envelope
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from meetings.examples import CEO, GOVERNOR, HEAD, LEAD, NEIGHBOUR, SENCO, a_known
from meetings.examples_of_cadence import (
    LGB,
    NOW,
    ONE_TO_ONE,
    STAVERMARSH_1_1,
    SUPPORT,
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


def listed(store: MemoryStore, actor: Actor, asked: str = "") -> dict[str, str]:
    items = client_of(app_of(MEETINGS, store), actor).get(f"/cadence{asked}").json()["items"]
    return {one["id"]: f"{one['status']}: {one['words']}" for one in items}


@pytest.mark.parametrize(
    ("actor", "seen"),
    [
        (CEO, {"sencos", ONE_TO_ONE, SUPPORT, LGB}),
        (LEAD, {"sencos", ONE_TO_ONE, SUPPORT, LGB}),
        (HEAD, {ONE_TO_ONE, SUPPORT, LGB}),
        (NEIGHBOUR, set[str]()),
        (SENCO, {"sencos"}),
        (GOVERNOR, set[str]()),
    ],
)
async def test_who_sees_whose_rhythm(actor: Actor, seen: set[str]) -> None:
    store = a_store()
    await begin(store)
    await hear(store, held("m", "sencos", "2026-10-06"))

    mine = {key.partition(":")[0] for key in listed(store, actor)}
    forums = client_of(app_of(MEETINGS, store), actor).get("/forums").json()["items"]
    due = client_of(app_of(MEETINGS, store), actor).get("/forums/sencos/due-dates")

    assert mine == seen
    assert {one["id"] for one in forums if one["rhythm"]} == seen
    assert len(forums) == 4
    assert due.status_code == (200 if "sencos" in seen else 404)


async def test_the_ledger_can_be_narrowed() -> None:
    store = a_store()
    await begin(store)
    await hear(store, *STAVERMARSH_1_1)

    assert set(listed(store, CEO, "?status=breached")) == {
        f"{ONE_TO_ONE}:K13:2026-27",
        f"{SUPPORT}:K3:2026-27",
        f"{SUPPORT}:K4:2026-27",
    }
    assert set(listed(store, CEO, "?rule=K8")) == {"sencos:K8:2026-27"}
    assert len(listed(store, CEO, "?school_id=stavermarsh")) == 4
    assert listed(store, CEO, "?cycle=2025-26") == {}


async def test_dates_still_due_help_to_plan_a_series() -> None:
    store = a_store()
    await begin(store)
    await hear(store, *STAVERMARSH_1_1)

    client = client_of(app_of(MEETINGS, store), HEAD)
    dates = client.get(f"/forums/{ONE_TO_ONE}/due-dates").json()["dates"]

    assert dates[0] == {"rule": "K13", "on": "2026-12-03"}
    assert len(dates) == 14
