"""Boards presented to, questions that wait, enquiries counted (R53, R100, R101, J10)."""

from datetime import date
from typing import Any

import pytest

from accountability.examples import CYCLE, HEAD, PELLOWMERE, STAVERMARSH, told
from accountability.examples_of_meetings import BOARD, TRUSTEES, a_forum, a_question
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.accountability_meetings import GovernanceChanged
from contracts.base import Event
from contracts.meetings import (
    CadenceRule,
    EnquiryClosed,
    EnquiryFacts,
    EnquiryId,
    EnquiryOpened,
    ForumId,
    ForumKind,
    ForumRecorded,
    PresentationGiven,
    PresentationId,
    QuestionAnswered,
    QuestionRaised,
    QuestionState,
    TrusteesUpdated,
    UpdateId,
)
from contracts.people import Role
from contracts.samples import sample_of

CEO = someone("imogen", Role.CEO)
LEAD = someone("catrin", Role.SCHOOL_IMPROVEMENT_LEAD)
HEADTEACHER = someone("rosa", Role.HEADTEACHER, at=STAVERMARSH)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("olu", Role.TRUSTEE)
COLLEAGUE = someone("cy", Role.COLLEAGUE, at=STAVERMARSH)

LGB, OTHER_BOARD = ForumKind.LOCAL_GOVERNING_BODY, ForumId(f"{PELLOWMERE}-lgb")
PRESENTED = PresentationGiven(
    presentation_id=PresentationId("in-november"),
    forum_id=BOARD,
    school_id=STAVERMARSH,
    cycle=CYCLE,
    given_on=date(2026, 11, 18),
    given_by=HEAD,
    withdrawn=False,
)
UPDATED = TrusteesUpdated(
    update_id=UpdateId("of-october"),
    forum_id=TRUSTEES,
    cycle=CYCLE,
    given_on=date(2026, 10, 14),
    given_by=HEAD,
    withdrawn=False,
)
ENQUIRY = EnquiryFacts(
    enquiry_id=EnquiryId("into-absence"),
    school_id=STAVERMARSH,
    opened_on=date(2026, 11, 23),
    meeting_id=None,
    outcome=None,
    closed_on=None,
)


@pytest.fixture
async def store() -> MemoryStore:
    """One of two boards was presented to; it waits for one answer and has had another."""
    store = MemoryStore()
    answered = a_question("about-reading", state=QuestionState.ANSWERED)
    for fact in (
        ForumRecorded(forum=a_forum(BOARD, LGB, CadenceRule.K14, school_id=STAVERMARSH)),
        ForumRecorded(forum=a_forum(OTHER_BOARD, LGB, CadenceRule.K14, school_id=PELLOWMERE)),
        ForumRecorded(forum=a_forum(TRUSTEES, ForumKind.TRUSTEES, CadenceRule.K15)),
        ForumRecorded(forum=a_forum(ForumId("elg"), ForumKind.EXECUTIVE, CadenceRule.K12)),
        PRESENTED,
        UPDATED,
        QuestionRaised(question=a_question()),
        QuestionAnswered(question=answered),
        EnquiryOpened(enquiry=ENQUIRY),
    ):
        await hear(store, fact, 2)
    store.outbox.clear()
    return store


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


def ask(store: MemoryStore, actor: Actor, path: str = "/governance") -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get(path)
    return response.status_code, response.json()


def test_the_view_covers_every_board_and_dates_the_oldest_question(store: MemoryStore) -> None:
    status, view = ask(store, CEO)

    assert (status, view["bodies"], view["presented_to"]) == (200, 2, 1)
    assert view["updates"] == ["2026-10-14"]
    assert (view["questions"], view["waiting"], view["oldest_days"]) == (2, 1, 23)
    assert [(one["forum_id"], one["given_on"], one["waiting"]) for one in view["boards"]] == [
        (TRUSTEES, ["2026-10-14"], 0),
        (OTHER_BOARD, [], 0),
        (BOARD, ["2026-11-18"], 1),
    ]
    assert view["open_questions"] == [
        {
            "id": "about-absence",
            "version": 2,
            "forum_id": BOARD,
            "school_id": STAVERMARSH,
            "owner_id": "rosa-whitlock",
            "asked_on": "2026-10-31",
            "due": "2026-11-14",
            "state": "open",
            "days_open": 23,
            "overdue": True,
        }
    ]


def test_heads_and_governors_see_their_own_board_trustees_all(store: MemoryStore) -> None:
    for actor in (HEADTEACHER, GOVERNOR):
        _, own = ask(store, actor)
        assert ([one["forum_id"] for one in own["boards"]], own["updates"]) == ([BOARD], [])
    assert ask(store, TRUSTEE)[1] == ask(store, CEO)[1]
    assert ask(store, COLLEAGUE)[0] == 403


async def test_a_presentation_withdrawn_covers_nothing(store: MemoryStore) -> None:
    await hear(store, PRESENTED.but(withdrawn=True), 3)
    await hear(store, PRESENTED, 2)

    assert ask(store, CEO)[1]["presented_to"] == 0
    assert [(one.type, one.data) for one in store.outbox] == [
        (GovernanceChanged.type, sample_of(GovernanceChanged).data)
    ]


async def test_a_challenge_waits_again_and_a_closed_question_does_not(store: MemoryStore) -> None:
    challenged = a_question("about-reading", state=QuestionState.CHALLENGED)
    await hear(store, QuestionAnswered(question=challenged), 3)
    waiting = ask(store, CEO)[1]["waiting"]
    await hear(store, QuestionAnswered(question=challenged.but(state=QuestionState.CLOSED)), 4)

    assert (waiting, ask(store, CEO)[1]["waiting"]) == (2, 1)


async def test_a_closed_board_is_no_longer_counted(store: MemoryStore) -> None:
    closed = a_forum(OTHER_BOARD, LGB, CadenceRule.K14, school_id=PELLOWMERE, active=False)

    await hear(store, ForumRecorded(forum=closed), 3)

    assert (ask(store, CEO)[1]["bodies"], ask(store, CEO)[1]["presented_to"]) == (1, 1)


async def test_enquiries_are_counted_for_the_ceo_and_their_head_alone(store: MemoryStore) -> None:
    before = ask(store, CEO, "/enquiries")[1]["items"]
    closed = ENQUIRY.but(closed_on=date(2026, 11, 26))
    await hear(store, EnquiryClosed(enquiry=closed), 3)
    await hear(store, EnquiryOpened(enquiry=ENQUIRY), 2)

    counted = {"school_id": STAVERMARSH, "open": 1, "closed": 0, "oldest_opened": "2026-11-23"}
    after = {**counted, "open": 0, "closed": 1, "oldest_opened": None}
    assert before == [counted]
    for actor in (CEO, HEADTEACHER):
        assert ask(store, actor, "/enquiries")[1]["items"] == [after]
    for actor in (LEAD, GOVERNOR, TRUSTEE):
        assert ask(store, actor, "/enquiries")[1]["items"] == []
