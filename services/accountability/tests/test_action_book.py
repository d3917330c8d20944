"""The action book, and the cell it fills (R44-R46, R103)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from accountability.examples import PELLOWMERE, STAVERMARSH, a_school, told
from accountability.examples_of_meetings import (
    ELG,
    SENCOS,
    TODAY,
    a_forum,
    an_action,
    an_entry,
    answered,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.accountability import RowChanged
from contracts.accountability_meetings import ActionsChanged
from contracts.base import Event
from contracts.meetings import (
    ActionAssigned,
    ActionChanged,
    ActionFacts,
    ActionOverdue,
    ActionState,
    Answer,
    CadenceRule,
    EntryKind,
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
TRUSTEE = someone("olu", Role.TRUSTEE)

LATE = an_action("late", due=TODAY - timedelta(days=10))
JUST_LATE = answered(an_action("just-late", due=TODAY - timedelta(days=1)), Answer.ADOPTED)
DUE_TODAY = an_action("due-today", due=TODAY, forum_ids=(SENCOS, ELG))
LAST_YEARS = an_action("last-years", due=date(2026, 9, 30), agreed_on=date(2026, 7, 1))
DECLINED = answered(an_action("declined"), Answer.DECLINED)
DONE = an_action(
    "done", state=ActionState.COMPLETED, answer=Answer.ADAPTED, completed_on=date(2026, 11, 2)
)
WITHDRAWN = an_action("withdrawn", state=ActionState.WITHDRAWN)
PRIVATE = an_action("private", kind=ForumKind.ONE_TO_ONE, wording=None, due=date(2026, 12, 4))
TRUST_WIDE = an_action("trust-wide", school_id=None, priority_id=None, owner_id="catrin")
ELSEWHERE = an_action("elsewhere", school_id=PELLOWMERE)
AGREED = (
    *(LATE, JUST_LATE, DUE_TODAY, LAST_YEARS, DECLINED),
    *(DONE, WITHDRAWN, PRIVATE, TRUST_WIDE, ELSEWHERE),
)


@pytest.fixture
async def store() -> MemoryStore:
    """Two schools with actions of every kind, as they stand."""
    store = MemoryStore()
    for fact in (
        SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")),
        SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")),
        ForumRecorded(forum=a_forum(SENCOS, ForumKind.KEY_COLLEAGUES, CadenceRule.K8)),
        *(ActionAssigned(action=action, entry=an_entry()) for action in AGREED),
    ):
        await hear(store, fact, 2)
    store.outbox.clear()
    return store


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


def changed(action: ActionFacts) -> ActionChanged:
    return ActionChanged(action=action, entry=an_entry(EntryKind.ADOPTED))


def ask(store: MemoryStore, actor: Actor, path: str) -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get(path)
    return response.status_code, response.json()


def listed(store: MemoryStore, query: str, actor: Actor = CEO) -> list[str]:
    return [one["id"] for one in ask(store, actor, f"/actions?{query}")[1]["items"]]


def cell(store: MemoryStore, actor: Actor = CEO) -> dict[str, Any]:
    return ask(store, actor, f"/grid/rows/{STAVERMARSH}")[1]["actions"]


def test_the_cell_counts_what_is_open_now_and_how_the_cycle_was_answered(
    store: MemoryStore,
) -> None:
    assert cell(store) == {
        "open": 5,
        "overdue": 3,
        "newly_overdue": 1,
        "oldest_due": "2026-09-30",
        "days_overdue": 54,
        "asked": 6,
        "adopted": 1,
        "adapted": 1,
        "declined": 1,
    }
    assert cell(store, HEAD) == cell(store)
    assert cell(store, LEADER) is None


def test_an_action_is_overdue_when_its_day_is_past_in_london(store: MemoryStore) -> None:
    store.now = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
    before = cell(store)["overdue"]
    store.now = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)

    assert (before, cell(store)["overdue"]) == (3, 4)


def test_each_number_of_the_book_opens_exactly_its_actions(store: MemoryStore) -> None:
    _, book = ask(store, CEO, "/actions/book")

    counts = book["counts"]
    for show in ("open", "overdue", "completed", "adopted", "adapted", "declined", "unanswered"):
        assert len(listed(store, f"show={show}")) == counts[show], show
    assert len(listed(store, "show=all")) == counts["agreed"]
    for age in book["ages"]:
        assert len(listed(store, f"show=overdue&age={age['age']}")) == age["overdue"], age
    for group, key in (
        ("forums", "forum_id"),
        ("schools", "school_id"),
        ("owners", "owner_id"),
        ("priorities", "priority_id"),
    ):
        for share in book[group]:
            query = f"show=open&{key}={share[key] or 'none'}"
            assert len(listed(store, query)) == share["counts"]["open"], query
    assert counts["open"] == 7


def test_the_book_counts_by_age_and_says_how_schools_answered(store: MemoryStore) -> None:
    _, book = ask(store, CEO, "/actions/book")

    assert (book["counts"]["percent_adopted"], book["counts"]["percent_declined"]) == (67, 33)
    assert [(one["age"], one["overdue"]) for one in book["ages"]] == [
        ("up-to-a-week", 3),
        ("up-to-two-weeks", 1),
        ("up-to-four-weeks", 0),
        ("longer", 1),
    ]
    assert book["oldest_due"] == "2026-09-30"
    assert {one["school_id"]: one["counts"]["overdue"] for one in book["schools"]} == {
        PELLOWMERE: 1,
        STAVERMARSH: 3,
        None: 1,
    }


def test_an_action_of_a_joint_meeting_counts_for_each_forum(store: MemoryStore) -> None:
    _, book = ask(store, CEO, "/actions/book")

    assert {one["forum_id"]: one["counts"]["open"] for one in book["forums"]} == {ELG: 1, SENCOS: 7}


def test_what_two_people_agreed_has_no_words_here(store: MemoryStore) -> None:
    _, page = ask(store, CEO, "/actions?show=open")

    words = {one["id"]: one["wording"] for one in page["items"]}
    assert words["private"] is None
    assert words["late"] == "Try the arrival plan with one year group"


def test_a_head_sees_the_own_schools_actions_only(store: MemoryStore) -> None:
    _, book = ask(store, HEAD, "/actions/book")

    assert [one["school_id"] for one in book["schools"]] == [STAVERMARSH]
    assert listed(store, "show=open", OTHER_HEAD) == ["elsewhere"]
    assert listed(store, f"show=open&school_id={STAVERMARSH}", OTHER_HEAD) == []


@pytest.mark.parametrize("path", ["/actions/book", "/actions"])
def test_others_have_no_action_book(store: MemoryStore, path: str) -> None:
    for actor in (LEADER, TRUSTEE):
        status, problem = ask(store, actor, path)
        assert (status, problem["code"]) == (403, "forbidden")


def test_a_long_list_is_read_in_parts_those_due_first_at_the_top(store: MemoryStore) -> None:
    whole = listed(store, "show=overdue")
    _, first = ask(store, CEO, "/actions?show=overdue&limit=2")
    rest = listed(store, f"show=overdue&after={first['next']}")

    assert whole[:2] == ["last-years", "late"]
    assert [one["id"] for one in first["items"]] + rest == whole


async def test_an_answer_moves_book_and_row_once(store: MemoryStore) -> None:
    fact = told(changed(answered(LATE, Answer.ADOPTED)), 3)

    await deliver(fact, SUBSCRIPTIONS, store)
    await deliver(fact, SUBSCRIPTIONS, store)

    assert [(one.type, one.data) for one in store.outbox] == [
        (ActionsChanged.type, sample_of(ActionsChanged).data),
        (RowChanged.type, {"school_id": STAVERMARSH, "cycle": None}),
    ]
    assert cell(store)["adopted"] == 2


async def test_an_old_word_changes_nothing(store: MemoryStore) -> None:
    kept = dict(store.kept)

    await hear(store, changed(answered(LATE, Answer.DECLINED)), 1)
    await hear(store, ActionOverdue(action=LATE, as_of=TODAY), 1)

    assert (store.kept, store.outbox) == (kept, [])


async def test_a_day_that_passed_is_told_though_no_number_is_stored(store: MemoryStore) -> None:
    figures = store.saved("rows", f"{STAVERMARSH}:")["met"]["actions"]

    await hear(store, ActionOverdue(action=LATE, as_of=TODAY), 3)

    assert [one.type for one in store.outbox] == [ActionsChanged.type, RowChanged.type]
    assert store.saved("rows", f"{STAVERMARSH}:")["met"]["actions"] == figures
