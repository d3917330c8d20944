from datetime import date
from typing import Any

import pytest

from chassis.bus import Subscription, deliver, on
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import envelope_of
from contracts.base import Event
from contracts.meetings import (
    ActionChanged,
    ActionOverdue,
    CadenceBreached,
    CadenceRule,
    EnquiryClosed,
    EnquiryOpened,
    ForumKind,
    ForumRecorded,
    MeetingHeld,
    QuestionAnswered,
    QuestionRaised,
)
from contracts.planning import MilestoneRated, MilestonesOverdue
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, LEAD, SENCO
from meetings.examples_of_meetings import (
    BOARD,
    ELG,
    ONE_TO_ONE,
    TEAM,
    a_meeting,
    a_proposal,
    the_forums,
    what_meetings_know,
)
from meetings.main import MEETINGS
from meetings.meetings.reactions.follow_forum import follow_forum
from meetings.meetings.reactions.propose import PROPOSERS
from meetings.meetings.reactions.withdraw import WITHDRAWERS

AGENDAS = [*PROPOSERS, *WITHDRAWERS]


def a_store(**more: Any) -> MemoryStore:
    meetings = [
        a_meeting(),
        a_meeting("team", TEAM),
        a_meeting("elg", ELG),
        a_meeting("one-to-one", ONE_TO_ONE),
        a_meeting("board", BOARD),
    ]
    seeds: dict[str, Any] = {**what_meetings_know(), "meetings": meetings, **more}
    return MemoryStore(**seeds)


def sample(event: type[Event], part: str, **changes: object) -> Any:
    """Take the agreed fact, with some of it otherwise."""
    whole: dict[str, Any] = dict(sample_of(event).data)
    if part:
        whole[part] = {**whole[part], **changes}
    else:
        whole |= changes
    return event.model_validate(whole)


async def tell(
    store: MemoryStore, *facts: Event, to: list[Subscription] | None = None, sequence: int = 3
) -> None:
    for fact in facts:
        message = envelope_of(fact, about="x", sequence=sequence, now=NOW)
        await deliver(message, to or AGENDAS, store)


def on_agenda(store: MemoryStore, meeting: str, actor: Any = CEO) -> list[tuple[str, str, int]]:
    shown = client_of(app_of(MEETINGS, store), actor).get(f"/meetings/{meeting}").json()
    return [(one["kind"], one["item_id"], one["count"]) for one in shown["proposals"]]


async def test_a_line_of_enquiry_is_on_that_heads_next_one_to_one_until_it_is_closed() -> None:
    store = a_store()

    await tell(store, sample(EnquiryOpened, ""))
    assert on_agenda(store, "one-to-one") == [("line-of-enquiry", "enquiries", 1)]

    closed = sample(EnquiryClosed, "enquiry", enquiry_id="enquiry-into-absence")
    await tell(store, closed)
    assert on_agenda(store, "one-to-one") == []


async def test_overdue_actions_are_counted_by_school_before_their_forum_and_the_team() -> None:
    store = a_store()
    one = sample(ActionOverdue, "")
    two = sample(ActionOverdue, "action", action_id="another")

    await tell(store, one, one, two)

    assert on_agenda(store, "sencos-in-december") == [("overdue-actions", "strategy", 2)]
    assert on_agenda(store, "team") == [("overdue-actions", "actions", 2)]
    done = sample(ActionChanged, "action", action_id="reading-buddies", state="completed")
    await tell(store, done)
    assert on_agenda(store, "team") == [("overdue-actions", "actions", 1)]


@pytest.mark.parametrize("kind", [ForumKind.ONE_TO_ONE, ForumKind.SUPPORT, ForumKind.TRUSTEES])
async def test_what_was_agreed_in_private_stays_there(kind: ForumKind) -> None:
    store = a_store()
    action = {"kind": kind, "forum_ids": [ONE_TO_ONE], "wording": None}

    await tell(store, sample(ActionOverdue, "action", **action))

    assert on_agenda(store, "team") == []
    assert on_agenda(store, "one-to-one") == [("overdue-actions", "actions", 1)]


async def test_overdue_milestones_are_before_the_team_until_they_are_rated() -> None:
    store = a_store()

    await tell(store, sample(MilestonesOverdue, "", milestones=["a", "b"]))
    assert on_agenda(store, "team") == [("overdue-milestones", "risk", 2)]

    await tell(store, sample(MilestoneRated, "", milestone_id="a", overdue=False))
    await tell(store, sample(MilestoneRated, "", milestone_id="b", overdue=False))
    assert on_agenda(store, "team") == []


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        (CadenceRule.K3, [("support-due", "support-due", 1)]),
        (CadenceRule.K4, [("support-due", "support-due", 1)]),
        (CadenceRule.K13, [("cadence-breach", "decisions", 1)]),
        (CadenceRule.K8, []),
    ],
)
async def test_what_support_and_one_to_ones_owe_is_before_elg_until_they_meet(
    rule: CadenceRule, shown: list[tuple[str, str, int]]
) -> None:
    store = a_store()

    await tell(store, sample(CadenceBreached, "", rule=rule))
    assert on_agenda(store, "elg") == shown

    met = {"forum_ids": ["one-to-one-stavermarsh"], "on": "2026-11-18"}
    await tell(store, sample(MeetingHeld, "meeting", **met))
    assert on_agenda(store, "elg") == shown  # that was before the day it missed
    await tell(store, sample(MeetingHeld, "meeting", **{**met, "on": "2026-11-26"}))
    assert on_agenda(store, "elg") == []


async def test_a_question_is_before_its_board_until_the_board_closes_it() -> None:
    store = a_store()
    asked = {"question_id": "question-about-absence"}

    await tell(store, sample(QuestionRaised, ""))
    await tell(store, sample(QuestionAnswered, "question", **asked, state="answered"))
    assert on_agenda(store, "board", GOVERNOR) == [("board-question", "questions", 1)]

    await tell(store, sample(QuestionAnswered, "question", **asked, state="closed"))
    assert on_agenda(store, "board", GOVERNOR) == []


async def test_what_was_answered_comes_back_when_it_happens_anew() -> None:
    store = a_store(proposals=[a_proposal().closed().but(version=2)])
    forum = a_proposal().subject_id

    await tell(store, sample(CadenceBreached, "", rule="K4", forum_id=forum, school_id="dunsellow"))

    assert on_agenda(store, "elg") == [("support-due", "support-due", 1)]


async def test_planned_meetings_follow_their_forum_and_held_ones_do_not() -> None:

    held = a_meeting("held", on=date(2026, 10, 15)).but(state="held")
    forums = the_forums()
    sencos = forums[a_meeting().forum_ids[0]]
    sencos = sencos.but(members=(SENCO.id, COLLEAGUE.id))
    store = a_store(meetings=[a_meeting(), held], forums=[sencos])

    fact = sample(ForumRecorded, "forum", forum_id=sencos.id)
    await tell(store, fact, to=[on(ForumRecorded, follow_forum)])

    assert store.saved("meetings", "sencos-in-december")["people"] == sorted(
        [COLLEAGUE.id, LEAD.id, SENCO.id]
    )
    assert store.saved("meetings", "sencos-in-december")["school_ids"] == ["stavermarsh"]
    assert COLLEAGUE.id not in store.saved("meetings", "held")["people"]
    assert store.outbox == []
