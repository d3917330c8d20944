"""What performance tells is before the team and the data leads until it is over (R42, R90)."""

from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import envelope_of
from contracts.base import Event
from contracts.performance import (
    CollectionOpened,
    HeadlinesPublished,
    RiskAssessed,
    SignalCleared,
    SignalRaised,
)
from contracts.samples import sample_of
from meetings.examples import CEO, LEAD
from meetings.examples_of_meetings import (
    DATA_LEADS,
    ELG,
    TEAM,
    a_meeting,
    what_meetings_know,
)
from meetings.main import MEETINGS
from meetings.meetings.reactions.propose import PROPOSERS
from meetings.meetings.reactions.withdraw import WITHDRAWERS

AGENDAS = [*PROPOSERS, *WITHDRAWERS]


@pytest.fixture
def store() -> MemoryStore:
    """Plan the next meeting of the team, the data leads, the SENCOs and ELG."""
    meetings = [
        a_meeting("team", TEAM),
        a_meeting("data", DATA_LEADS),
        a_meeting("sencos"),
        a_meeting("elg", ELG),
    ]
    return MemoryStore(**what_meetings_know(), meetings=meetings)


def a_fact(event: type[Event], **changes: object) -> Any:
    """Take the agreed fact with some of it otherwise; a signal's facts lie in a part of it."""
    told: Any = sample_of(event).data
    if "signal" in told:
        return event.model_validate({"signal": {**told["signal"], **changes}})
    return event.model_validate({**told, **changes})


async def tell(store: MemoryStore, *facts: Event) -> None:
    for fact in facts:
        message = envelope_of(fact, about="x", sequence=3, now=NOW)
        await deliver(message, AGENDAS, store)


def on_agendas(store: MemoryStore) -> dict[str, list[tuple[str, str, int]]]:
    """Give what lies before each meeting: its kind, the item it is under, how many."""
    ceo = client_of(app_of(MEETINGS, store), CEO)
    return {
        meeting: [(one["kind"], one["item_id"], one["count"]) for one in shown["proposals"]]
        for meeting in ("team", "data", "sencos", "elg")
        if (shown := ceo.get(f"/meetings/{meeting}").json())["proposals"]
    }


async def test_a_schools_signals_are_hard_data_before_the_team_until_they_are_cleared(
    store: MemoryStore,
) -> None:
    suspensions = "stavermarsh:suspension-rate:all"
    raised = a_fact(SignalRaised)

    await tell(store, raised, raised, a_fact(SignalRaised, signal_id=suspensions))
    assert on_agendas(store) == {"team": [("signals", "hard-data", 2)]}

    await tell(store, a_fact(SignalCleared))
    assert on_agendas(store) == {"team": [("signals", "hard-data", 1)]}
    await tell(store, a_fact(SignalCleared, signal_id=suspensions))
    assert on_agendas(store) == {}


async def test_a_tier_that_moved_is_a_risk_before_the_team_until_it_is_the_least(
    store: MemoryStore,
) -> None:
    await tell(store, a_fact(RiskAssessed), a_fact(RiskAssessed, previous="intensive"))
    assert on_agendas(store) == {"team": [("risk-tier", "risk", 1)]}

    await tell(store, a_fact(RiskAssessed, tier="sustain", previous="intensive"))
    assert on_agendas(store) == {}


@pytest.mark.parametrize(
    ("tier", "previous"), [("targeted", "targeted"), ("sustain", "targeted"), ("sustain", None)]
)
async def test_a_tier_that_stays_or_asks_for_the_least_is_not_put_before_anybody(
    store: MemoryStore, tier: str, previous: str | None
) -> None:
    await tell(store, a_fact(RiskAssessed, tier=tier, previous=previous))

    assert on_agendas(store) == {}


async def test_a_collection_is_before_the_data_leads_and_the_team_until_it_is_published(
    store: MemoryStore,
) -> None:
    await tell(store, a_fact(CollectionOpened))
    assert on_agendas(store) == {
        "data": [("collection", "data", 1)],
        "team": [("collection", "hard-data", 1)],
    }

    await tell(store, a_fact(HeadlinesPublished, collection_id="another"))
    await tell(store, a_fact(HeadlinesPublished))
    assert len(on_agendas(store)) == 2
    await tell(store, a_fact(HeadlinesPublished, collection_id="autumn-headline-2026"))
    assert on_agendas(store) == {}


async def test_an_agenda_says_which_school_and_never_a_figure(store: MemoryStore) -> None:
    await tell(store, a_fact(SignalRaised))

    shown = client_of(app_of(MEETINGS, store), LEAD).get("/meetings/team").json()

    (proposal,) = shown["proposals"]
    assert (proposal["subject_id"], proposal["school_id"]) == ("stavermarsh", "stavermarsh")
    assert "27.4" not in str(shown)
