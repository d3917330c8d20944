"""Who sees what of which school (R103, R105, R107)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from accountability.examples import (
    ATTENDING,
    CYCLE,
    OWN,
    PELLOWMERE,
    PUBLISHED,
    STAVERMARSH,
    a_plan,
    a_rating,
    a_school,
    told,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from contracts.planning import PlanRevised, PlanState, PlanStateChanged, Rating
from contracts.schools import SchoolId, SchoolRecorded

CEO = someone("imogen", Role.CEO)
HEAD = someone("rosa", Role.HEADTEACHER, at=STAVERMARSH)
LEADER = someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
OTHER_GOVERNOR = someone("una", Role.GOVERNOR, at=PELLOWMERE)
TRUSTEE = someone("olu", Role.TRUSTEE)
COLLEAGUE = someone("cy", Role.COLLEAGUE, at=STAVERMARSH)


@pytest.fixture
async def store() -> MemoryStore:
    """Stavermarsh has published and rated a step; Pellowmere drafts; Marlhaven has not begun."""
    store = MemoryStore()
    draft = a_plan(school_id=PELLOWMERE, state=PlanState.DRAFT)
    for message in [
        told(SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")), 1),
        told(SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")), 1),
        told(SchoolRecorded(school=a_school(SchoolId("marlhaven"), "Marlhaven Primary")), 1),
        told(SchoolRecorded(school=a_school(SchoolId("gone"), "Gone", is_open=False)), 1),
        told(PlanRevised(plan=a_plan(ATTENDING, OWN), revised_by=HEAD.id), 3),
        told(a_rating("pa-26", Rating.ON_TRACK), 4),
        told(PlanStateChanged(plan=draft, previous=None, changed_by=HEAD.id), 1),
    ]:
        await deliver(message, SUBSCRIPTIONS, store)
    return store


def ask(store: MemoryStore, actor: Actor, path: str = "/grid") -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get(path)
    return response.status_code, response.json()


def schools(grid: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["school_id"]: row for row in grid["rows"]}


def test_the_ceo_sees_every_open_school_in_full_by_name(store: MemoryStore) -> None:
    status, grid = ask(store, CEO)

    assert (status, grid["cycle"], grid["next"]) == (200, CYCLE, None)
    assert [row["name"] for row in grid["rows"]] == [
        "Marlhaven Primary",
        "Pellowmere Academy",
        "Stavermarsh School",
    ]
    assert [(row["level"], row["sip"] and row["sip"]["state"]) for row in grid["rows"]] == [
        ("full", None),
        ("full", "draft"),
        ("full", "published"),
    ]


def test_a_full_row_counts_everything_and_carries_the_query_behind_it(store: MemoryStore) -> None:
    _, grid = ask(store, CEO)

    assert schools(grid)["stavermarsh"]["sip"] == {
        "plan_id": "plan-of-stavermarsh",
        "state": "published",
        "percent_on_track": 50,
        "tally": {
            "milestones": 4,
            "embedded": 0,
            "on_track": 1,
            "at_risk": 0,
            "off_track": 0,
            "not_started": 3,
            "overdue": 1,
            "under_way": 2,
        },
        "objectives": 2,
        "published_on": "2026-10-16",
        "last_update": "2026-11-20T15:00:00Z",
        "direction": "improving",
        "improved": 1,
        "declined": 0,
        "opens": {
            "school_id": "stavermarsh",
            "cycle": "2026-27",
            "priority_id": None,
            "own": False,
            "term": None,
        },
    }


def test_each_column_says_when_its_service_last_told_something(store: MemoryStore) -> None:
    _, grid = ask(store, CEO)
    _, freshness = ask(store, CEO, "/freshness")

    assert grid["columns"] == freshness
    assert [(one["column"], one["source"], one["as_of"]) for one in freshness] == [
        ("schools", "directory", PUBLISHED.isoformat().replace("+00:00", "Z")),
        ("sip", "planning", PUBLISHED.isoformat().replace("+00:00", "Z")),
        ("cadence", "meetings", None),
        ("actions", "meetings", None),
        ("signals", "performance", None),
        ("risk", "performance", None),
    ]


def test_a_head_sees_their_own_school_in_full_and_the_others_compared(store: MemoryStore) -> None:
    _, seen_by_ceo = ask(store, CEO)
    _, grid = ask(store, HEAD)

    rows = schools(grid)
    assert rows["stavermarsh"] == schools(seen_by_ceo)["stavermarsh"]
    assert rows["pellowmere"]["level"] == "compared"
    assert rows["pellowmere"]["sip"] == {
        "state": "draft",
        "percent_on_track": None,
        "last_update": None,
    }


def test_a_school_leader_sees_only_their_own_school_and_in_full(store: MemoryStore) -> None:
    _, grid = ask(store, LEADER)

    assert [(row["school_id"], row["level"]) for row in grid["rows"]] == [("stavermarsh", "full")]


def test_a_governor_sees_their_own_school_once_its_plan_is_published(store: MemoryStore) -> None:
    _, published = ask(store, GOVERNOR)
    _, drafting = ask(store, OTHER_GOVERNOR)

    assert [(row["school_id"], row["level"]) for row in published["rows"]] == [
        ("stavermarsh", "compared")
    ]
    assert published["rows"][0]["sip"]["percent_on_track"] == 50
    assert [(row["school_id"], row["sip"]) for row in drafting["rows"]] == [("pellowmere", None)]


@pytest.mark.parametrize("actor", [TRUSTEE, COLLEAGUE])
def test_others_have_no_grid(store: MemoryStore, actor: Actor) -> None:
    status, problem = ask(store, actor)

    assert (status, problem["code"]) == (403, "forbidden")


def test_one_row_reads_as_it_does_in_the_grid(store: MemoryStore) -> None:
    for actor in (CEO, HEAD):
        _, grid = ask(store, actor)
        for school_id, row in schools(grid).items():
            assert ask(store, actor, f"/grid/rows/{school_id}") == (200, row)


def test_for_a_stranger_there_is_no_such_row(store: MemoryStore) -> None:
    status, problem = ask(store, LEADER, f"/grid/rows/{PELLOWMERE}")

    assert (status, problem["code"]) == (404, "not-found")


def test_a_long_grid_is_read_in_parts(store: MemoryStore) -> None:
    _, whole = ask(store, CEO)
    _, first = ask(store, CEO, "/grid?limit=2")
    _, rest = ask(store, CEO, f"/grid?limit=2&after={first['next']}")

    assert first["rows"] + rest["rows"] == whole["rows"]
    assert rest["next"] is None


@pytest.mark.parametrize("query", ["cycle=next", "regroup=league", "limit=0"])
def test_what_cannot_be_asked_is_refused(store: MemoryStore, query: str) -> None:
    status, problem = ask(store, CEO, f"/grid?{query}")

    assert (status, problem["code"]) == (422, "invalid")


def test_the_new_year_and_the_week_looked_back_on_begin_at_midnight_in_london(
    store: MemoryStore,
) -> None:
    store.now = datetime(2027, 8, 31, 22, 59, tzinfo=UTC)
    _, before = ask(store, CEO)
    store.now = datetime(2027, 8, 31, 23, 0, tzinfo=UTC)
    _, after = ask(store, CEO)

    assert (before["cycle"], before["since"]) == ("2026-27", "2027-08-24")
    assert (after["cycle"], after["since"]) == ("2027-28", "2027-08-25")
