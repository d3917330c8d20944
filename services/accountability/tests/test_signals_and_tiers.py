"""The grid's signals and risk columns, and the signals behind them (R60, R62, R91, R103, R107)."""

from datetime import date, timedelta
from typing import Any

import pytest

from accountability.examples import PELLOWMERE, PUBLISHED, STAVERMARSH, a_school, told
from accountability.examples_of_figures import (
    ATTAINMENT,
    SUSPENSIONS,
    a_figure,
    a_signal,
    a_tier,
    cleared,
    figures_of,
    raised,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.accountability import RowChanged
from contracts.base import Event
from contracts.people import Role
from contracts.performance import Group, RiskAssessed, SignalFollowed, SignalRaised, Tier
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded

CEO = someone("imogen", Role.CEO)
LEAD = someone("catrin", Role.SCHOOL_IMPROVEMENT_LEAD)
HEAD = someone("rosa", Role.HEADTEACHER, at=STAVERMARSH)
OTHER_HEAD = someone("ines", Role.HEADTEACHER, at=PELLOWMERE)
LEADER = someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
TEACHER = someone("cy", Role.COLLEAGUE, at=STAVERMARSH)
TRUSTEE = someone("olu", Role.TRUSTEE)

NEW = a_signal(SUSPENSIONS, figure=22.8, threshold=20.0, raised_on=date(2026, 11, 20), before=None)
OF_A_GROUP = a_signal(group=Group.DISADVANTAGED, figure=60.0)


@pytest.fixture
async def store() -> MemoryStore:
    """Stavermarsh has two signals and a tier; Pellowmere's figures raised none."""
    store = MemoryStore()
    for fact in (
        SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")),
        SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")),
        raised(a_signal()),
        raised(NEW),
        a_tier(),
        figures_of(a_figure(ATTAINMENT, 47.2), school_id=PELLOWMERE),
    ):
        await hear(store, fact, 2)
    store.outbox.clear()
    return store


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


def ask(store: MemoryStore, actor: Actor, path: str) -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get(path)
    return response.status_code, response.json()


def row(store: MemoryStore, actor: Actor = CEO, school: str = STAVERMARSH) -> dict[str, Any]:
    return ask(store, actor, f"/grid/rows/{school}")[1]


def test_the_signals_cell_counts_and_names_the_one_to_be_seen_first(store: MemoryStore) -> None:
    cell = row(store)["signals"]

    assert (cell["open"], cell["newly_raised"]) == (2, 1)
    assert cell["worst"] == {
        "id": "stavermarsh:suspension-rate:all",
        "measure": {
            "code": "suspension-rate",
            "name": "Suspensions per 100 pupils",
            "unit": "per-100-pupils",
            "better": "lower",
        },
        "group": "all",
        "year": "2025-26",
        "figure": 22.8,
        "threshold": 20.0,
        "comparison": 18.2,
        "before": None,
        "source": "dfe",
        "status": "provisional",
        "as_at": "2026-10-15",
        "raised_on": "2026-11-20",
        "words": "Suspensions per 100 pupils 22.8, level 20",
        "beside": "England 18.2",
    }


async def test_a_signal_follows_its_figure_and_is_no_newer_for_it(store: MemoryStore) -> None:
    await hear(store, SignalFollowed(signal=a_signal(figure=26.8)), 3)

    _, page = ask(store, CEO, f"/signals?school_id={STAVERMARSH}")

    assert page["items"][0]["signals"][1]["words"] == "Persistent absence 26.8%, level 25%"
    assert (row(store)["signals"]["open"], row(store)["signals"]["newly_raised"]) == (2, 1)


async def test_a_signal_of_all_pupils_is_seen_before_a_groups(store: MemoryStore) -> None:
    await hear(store, raised(OF_A_GROUP), 1)

    _, page = ask(store, CEO, f"/signals?school_id={STAVERMARSH}")

    assert [one["words"] for one in page["items"][0]["signals"]] == [
        "Suspensions per 100 pupils 22.8, level 20",
        "Persistent absence 27.4%, level 25%",
        "Persistent absence of disadvantaged pupils 60.0%, level 25%",
    ]
    assert page["items"][0]["signals"][1]["beside"] == "up 2.1 on the year before; England 18.2%"


def test_figures_without_a_signal_are_a_finding_and_no_figures_a_blank(store: MemoryStore) -> None:
    assert row(store, school=PELLOWMERE)["signals"] == {"open": 0, "newly_raised": 0, "worst": None}
    assert row(store, school=PELLOWMERE)["risk"] is None


def test_the_risk_cell_says_which_way_the_tier_went_and_when(store: MemoryStore) -> None:
    assert row(store)["risk"] == {
        "tier": "intensive",
        "previous": "targeted",
        "move": "more-support",
        "assessed_on": "2026-11-09",
        "newly_set": False,
    }


@pytest.mark.parametrize(
    ("tier", "previous", "move"),
    [
        (Tier.SUSTAIN, Tier.TARGETED, "less-support"),
        (Tier.SUSTAIN, Tier.SUSTAIN, "same"),
        (Tier.TARGETED, None, "first"),
    ],
)
async def test_each_move_of_a_tier_is_told(
    store: MemoryStore, tier: Tier, previous: Tier | None, move: str
) -> None:
    await hear(store, a_tier(tier, previous, on=date(2026, 11, 20)), 3)

    cell = row(store)["risk"]
    assert (cell["tier"], cell["move"], cell["newly_set"]) == (tier, move, True)


def test_heads_see_their_own_schools_cells_and_nothing_of_others(store: MemoryStore) -> None:
    assert (row(store, HEAD)["signals"], row(store, HEAD)["risk"]) == (
        row(store)["signals"],
        row(store)["risk"],
    )
    assert row(store, LEAD)["risk"] == row(store)["risk"]
    assert {"signals", "risk"}.isdisjoint(row(store, OTHER_HEAD))
    assert (row(store, LEADER)["signals"]["open"], row(store, LEADER)["risk"]) == (2, None)


@pytest.mark.parametrize("actor", [GOVERNOR, TEACHER, TRUSTEE])
def test_governors_teachers_and_trustees_are_shown_no_signal_and_no_tier(
    store: MemoryStore, actor: Actor
) -> None:
    answers = [ask(store, actor, path) for path in ("/grid", f"/grid/rows/{STAVERMARSH}")]

    assert "tier" not in str(answers)
    assert "Persistent absence" not in str(answers)
    assert ask(store, actor, "/signals") == (200, {"items": [], "next": None})


def test_signals_are_listed_where_they_may_be_read(store: MemoryStore) -> None:
    def schools(actor: Actor) -> list[str]:
        return [one["school_id"] for one in ask(store, actor, "/signals")[1]["items"]]

    assert (schools(CEO), schools(LEADER), schools(OTHER_HEAD)) == (
        [STAVERMARSH],
        [STAVERMARSH],
        [],
    )


async def test_a_signal_that_recovers_leaves_the_row_and_moves_it_once(store: MemoryStore) -> None:
    fact = told(cleared(NEW), 3)

    await deliver(fact, SUBSCRIPTIONS, store)
    await deliver(fact, SUBSCRIPTIONS, store)

    changed = RowChanged(school_id=STAVERMARSH, cycle=None).model_dump(mode="json")
    assert [(one.type, one.data) for one in store.outbox] == [(RowChanged.type, changed)]
    assert row(store)["signals"]["open"] == 1


async def test_an_old_word_changes_nothing_and_announces_nothing(store: MemoryStore) -> None:
    kept = dict(store.kept)

    await hear(store, cleared(a_signal()), 1)
    await hear(store, a_tier(Tier.SUSTAIN), 1)

    assert (store.kept, store.outbox) == (kept, [])


async def test_what_is_only_confirmed_makes_the_column_fresher_in_silence(
    store: MemoryStore,
) -> None:
    later = PUBLISHED + timedelta(days=30)
    figures = figures_of(a_figure(ATTAINMENT, 47.3), school_id=PELLOWMERE)

    await deliver(told(figures, 3, at=later), SUBSCRIPTIONS, store)

    _, grid = ask(store, CEO, "/grid")
    ages = {one["column"]: one["as_of"] for one in grid["columns"]}
    assert ages["signals"] == ages["risk"] == later.isoformat().replace("+00:00", "Z")
    assert ask(store, CEO, "/freshness")[1] == grid["columns"]
    assert RowChanged.type not in {one.type for one in store.outbox}


async def test_a_school_the_directory_has_not_told_of_waits_for_its_name() -> None:
    store = MemoryStore()
    for event in (SignalRaised, RiskAssessed):
        await deliver(sample_of(event), SUBSCRIPTIONS, store)
    assert ask(store, CEO, "/grid")[1]["rows"] == []

    await hear(store, SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")), 1)

    shown = row(store)
    assert (shown["name"], shown["signals"]["open"]) == ("Stavermarsh School", 1)
    assert shown["risk"]["tier"] == "intensive"
