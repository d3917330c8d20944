"""The ledger of cadence, and the cell it fills (R35-R36, R103, R107, J1, J10)."""

import json
from typing import Any

import pytest

from accountability.examples import CYCLE, PELLOWMERE, STAVERMARSH, a_school, told
from accountability.examples_of_meetings import (
    ELG,
    ONE_TO_ONE,
    SENCOS,
    TODAY,
    a_forum,
    a_line,
    a_missed_one_to_one,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.accountability import RowChanged
from contracts.accountability_meetings import CadenceChanged
from contracts.base import Event
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.meetings import (
    CadenceEvaluated,
    CadenceRule,
    CadenceStatus,
    ForumKind,
    ForumRecorded,
)
from contracts.people import Role
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded

CEO = someone("imogen", Role.CEO)
HEAD = someone("rosa", Role.HEADTEACHER, at=STAVERMARSH)
OTHER_HEAD = someone("ines", Role.HEADTEACHER, at=PELLOWMERE)
LEADER = someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("olu", Role.TRUSTEE)

PAIR = a_forum(ONE_TO_ONE, ForumKind.ONE_TO_ONE, CadenceRule.K13, school_id=STAVERMARSH)
ELG_LINE = a_line(ELG, CadenceRule.K12, held=5, owed=20, expected=5)


@pytest.fixture
async def store() -> MemoryStore:
    """Stavermarsh's 1:1 has missed two fortnights; ELG and the SENCOs keep pace."""
    store = MemoryStore()
    for fact in (
        published(SIX_TERMS_2026_27),
        SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")),
        SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")),
        ForumRecorded(forum=a_forum(SENCOS, ForumKind.KEY_COLLEAGUES, CadenceRule.K8)),
        ForumRecorded(forum=a_forum(ELG, ForumKind.EXECUTIVE, CadenceRule.K12)),
        ForumRecorded(forum=PAIR),
        CadenceEvaluated(cadence=a_line()),
        CadenceEvaluated(cadence=ELG_LINE),
        CadenceEvaluated(cadence=a_missed_one_to_one()),
    ):
        await hear(store, fact, 2)
    store.outbox.clear()
    return store


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


def ask(store: MemoryStore, actor: Actor, path: str) -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get(path)
    return response.status_code, response.json()


def test_the_cell_says_what_was_missed_and_how_long_ago_in_school_weeks(
    store: MemoryStore,
) -> None:
    _, row = ask(store, CEO, f"/grid/rows/{STAVERMARSH}")

    assert row["cadence"] == {
        "status": "breached",
        "lines": 1,
        "breached": 1,
        "behind": 0,
        "next_due": "2026-12-03",
        "forum_id": ONE_TO_ONE,
        "rule": "K13",
        "words": "Last held 22 Oct, over 3 school weeks ago (holiday skipped): "
        "missed 5 Nov and 19 Nov",
        "last_held": "2026-10-22",
        "missed": ["2026-11-05", "2026-11-19"],
        "newly_missed": 1,
    }


def test_only_those_with_the_ledger_see_the_cell(store: MemoryStore) -> None:
    def cell(actor: Actor) -> object:
        _, grid = ask(store, actor, "/grid")
        row = next(one for one in grid["rows"] if one["school_id"] == STAVERMARSH)
        return row.get("cadence", "no such field")

    assert cell(HEAD) == cell(CEO) is not None
    assert cell(LEADER) is None
    assert cell(OTHER_HEAD) == cell(GOVERNOR) == "no such field"


def test_the_ledger_shows_every_rule_with_its_arithmetic(store: MemoryStore) -> None:
    status, ledger = ask(store, CEO, "/cadence")

    assert (status, ledger["cycle"], ledger["next"]) == (200, CYCLE, None)
    assert [(line["rule"], line["name"], line["short"]) for line in ledger["lines"]] == [
        ("K8", "Sencos", "1 of 3, next 3 Dec"),
        ("K12", "Elg", "5 of 5, next 3 Dec"),
        ("K13", "One to one stavermarsh", "4 of 6, 5 and 19 Nov missed, due by 3 Dec"),
    ]
    assert ledger["rules"][2] == {
        "rule": "K13",
        "lines": 1,
        "met": 0,
        "on_pace": 0,
        "behind": 0,
        "breached": 1,
        "not_due": 0,
        "held": 4,
        "expected": 6,
        "owed": 20,
    }


def test_the_ledger_can_be_narrowed_and_read_in_parts(store: MemoryStore) -> None:
    _, whole = ask(store, CEO, "/cadence")
    _, first = ask(store, CEO, "/cadence?limit=2")
    _, rest = ask(store, CEO, f"/cadence?limit=2&after={first['next']}")
    _, narrowed = ask(store, CEO, f"/cadence?rule=K13&school_id={STAVERMARSH}")

    assert first["lines"] + rest["lines"] == whole["lines"]
    assert (first["rules"], rest["next"]) == (whole["rules"], None)
    assert narrowed["lines"] == whole["lines"][2:]


def test_a_head_sees_the_lines_of_the_own_school(store: MemoryStore) -> None:
    _, own = ask(store, HEAD, "/cadence")
    _, others = ask(store, OTHER_HEAD, "/cadence")

    assert [line["forum_id"] for line in own["lines"]] == [ONE_TO_ONE]
    assert others["lines"] == others["rules"] == []


@pytest.mark.parametrize("actor", [LEADER, GOVERNOR, TRUSTEE])
def test_others_have_no_ledger(store: MemoryStore, actor: Actor) -> None:
    status, problem = ask(store, actor, "/cadence")

    assert (status, problem["code"]) == (403, "forbidden")


def test_trustees_see_each_rule_and_no_school(store: MemoryStore) -> None:
    _, ledger = ask(store, CEO, "/cadence")
    status, summary = ask(store, TRUSTEE, "/cadence/summary")

    assert (status, summary) == (200, {"cycle": CYCLE, "rules": ledger["rules"]})
    assert "stavermarsh" not in json.dumps(summary).casefold()
    assert ask(store, GOVERNOR, "/cadence/summary")[0] == 403


async def test_a_meeting_held_moves_the_ledger_and_the_row_once(store: MemoryStore) -> None:
    line = a_missed_one_to_one().but(status=CadenceStatus.ON_PACE, held=5, missed=())
    fact = told(CadenceEvaluated(cadence=line), 3)

    await deliver(fact, SUBSCRIPTIONS, store)
    await deliver(fact, SUBSCRIPTIONS, store)

    assert [(one.type, one.data) for one in store.outbox] == [
        (CadenceChanged.type, sample_of(CadenceChanged).data),
        (RowChanged.type, {"school_id": STAVERMARSH, "cycle": CYCLE}),
    ]
    _, row = ask(store, CEO, f"/grid/rows/{STAVERMARSH}")
    assert (row["cadence"]["status"], row["cadence"]["newly_missed"]) == ("on-pace", 0)


async def test_an_old_word_changes_nothing(store: MemoryStore) -> None:
    kept = dict(store.kept)

    await hear(store, CadenceEvaluated(cadence=a_missed_one_to_one().but(held=3)), 1)
    await hear(store, ForumRecorded(forum=PAIR.but(active=False)), 1)

    assert (store.kept, store.outbox) == (kept, [])


@pytest.mark.parametrize("change", [{"active": False}, {"rule": None}])
async def test_a_forum_that_owes_nothing_any_more_leaves_ledger_and_row(
    store: MemoryStore, change: dict[str, object]
) -> None:
    await hear(store, ForumRecorded(forum=PAIR.but(**change)), 3)

    _, ledger = ask(store, CEO, "/cadence?rule=K13")
    _, row = ask(store, CEO, f"/grid/rows/{STAVERMARSH}")
    assert (ledger["lines"], row["cadence"]) == ([], None)
    assert [one.type for one in store.outbox] == [CadenceChanged.type, RowChanged.type]


def test_the_column_says_when_meetings_last_told_something(store: MemoryStore) -> None:
    _, grid = ask(store, CEO, "/grid")
    _, freshness = ask(store, CEO, "/freshness")

    assert grid["columns"] == freshness
    assert [one["as_of"] is not None for one in freshness] == [
        *(True, False, True, True),
        *(False, False),
    ]
    assert TODAY.isoformat() == "2026-11-23"


async def test_the_forums_can_be_named_while_meetings_is_away(store: MemoryStore) -> None:
    await hear(store, ForumRecorded(forum=PAIR.but(name="CEO and Headteacher")), 3)

    _, named = ask(store, TRUSTEE, "/forums")

    assert {one["id"]: one["name"] for one in named["items"]} == {
        SENCOS: "Sencos",
        ELG: "Elg",
        ONE_TO_ONE: "CEO and Headteacher",
    }
