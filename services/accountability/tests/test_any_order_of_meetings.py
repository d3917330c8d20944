"""However often and in whatever order meetings is heard, and after a rebuild, the same numbers."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from accountability.examples import CYCLE, STAVERMARSH, told
from accountability.examples_of_meetings import (
    BOARD,
    ONE_TO_ONE,
    TODAY,
    a_forum,
    a_missed_one_to_one,
    a_question,
    an_action,
    an_entry,
)
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore
from chassis.work import new_ulid
from contracts.base import Envelope, Event
from contracts.meetings import (
    ActionChanged,
    ActionFacts,
    ActionOverdue,
    ActionState,
    Answer,
    CadenceEvaluated,
    CadenceRule,
    CadenceStatus,
    ForumKind,
    ForumRecorded,
    QuestionAnswered,
    QuestionState,
)


def the_pair(active: bool) -> Event:  # noqa: FBT001 - drawn by position
    pair = (ONE_TO_ONE, ForumKind.ONE_TO_ONE, CadenceRule.K13)
    return ForumRecorded(forum=a_forum(*pair, school_id=STAVERMARSH, active=active))


def judged(held: int, status: CadenceStatus) -> Event:
    return CadenceEvaluated(cadence=a_missed_one_to_one().but(held=held, status=status))


def agreed(name: str, days: int, state: ActionState, answer: Answer | None) -> ActionFacts:
    return an_action(name, due=TODAY + timedelta(days=days), state=state, answer=answer)


def moved(action: ActionFacts) -> Event:
    return ActionChanged(action=action, entry=an_entry())


def grown_late(action: ActionFacts) -> Event:
    return ActionOverdue(action=action, as_of=TODAY)


def asked(state: QuestionState) -> Event:
    return QuestionAnswered(question=a_question(state=state))


actions = st.builds(
    agreed,
    st.sampled_from(["one", "two", "three"]),
    st.integers(-9, 9),
    st.sampled_from(ActionState),
    st.none() | st.sampled_from(Answer),
)
facts_told = st.one_of(
    st.builds(the_pair, st.booleans()),
    st.builds(judged, st.integers(0, 20), st.sampled_from(CadenceStatus)),
    st.builds(moved, actions),
    st.builds(grown_late, actions),
    st.builds(asked, st.sampled_from(QuestionState)),
)
happenings = st.lists(facts_told, max_size=10)
patiently = settings(deadline=None, max_examples=60)


def about(fact: Event) -> str:
    match fact:
        case ForumRecorded():
            return "forum"
        case CadenceEvaluated():
            return "line"
        case ActionChanged() | ActionOverdue():
            return fact.action.action_id
        case _:
            return "question"


def said(facts: list[Event]) -> list[Envelope]:
    """Give each thing's facts the versions in which they became true."""
    versions: dict[str, int] = {}
    messages: list[Envelope] = []
    for fact in facts:
        versions[about(fact)] = versions.get(about(fact), 0) + 1
        messages.append(told(fact, versions[about(fact)]))
    return messages


async def shown_after(messages: Iterable[Envelope]) -> dict[str, Any]:
    store = MemoryStore()
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)
    row: dict[str, Any] = store.kept.get(("rows", f"{STAVERMARSH}:"), {}).get("met") or {}
    board = store.kept.get(("boards", BOARD), {})
    cadences: dict[str, Any] = row.get("cadences", {})
    figures = cadences.get(CYCLE)
    return {
        "cadence": figures if figures and figures["lines"] else None,
        "actions": row.get("actions"),
        "questions": board.get("questions"),
    }


@patiently
@given(happenings, st.data())
async def test_facts_may_come_again_and_in_any_order(
    facts: list[Event], data: st.DataObject
) -> None:
    messages = said(facts)
    resent = data.draw(st.lists(st.sampled_from(messages), max_size=5)) if messages else []
    again = [message.but(id=new_ulid()) for message in resent]
    heard = data.draw(st.permutations([*messages, *again]))

    assert await shown_after(heard) == await shown_after(messages)


@patiently
@given(happenings)
async def test_a_rebuild_from_what_holds_now_gives_identical_numbers(facts: list[Event]) -> None:
    messages = said(facts)
    latest = {about(fact): message for fact, message in zip(facts, messages, strict=True)}

    assert await shown_after(latest.values()) == await shown_after(messages)
