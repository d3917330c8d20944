"""A board's question: an owner, a day, an answer, a challenge back; each board its own (R101)."""

from datetime import date
from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.access import Actor
from contracts.meetings import (
    ForumKind,
    ForumRecorded,
    QuestionAnswered,
    QuestionRaised,
    QuestionState,
)
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, HEAD, LEAD, NEIGHBOUR, SENCO, TRUSTEE
from meetings.examples_of_boards import (
    ANOTHER_TRUSTEE,
    ASKED,
    ENGLISH,
    a_board,
    a_question,
    what_boards_know,
)
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS

PATH = "/questions/question-about-absence"
ASK, ASK_TRUSTEES = "/boards/stavermarsh-lgb/questions", "/boards/trustees/questions"
BODY = {"question": ASKED, "owner_id": HEAD.id, "due": "2026-12-14"}
TO_CEO = {**BODY, "owner_id": CEO.id}
OF_TRUSTEES = a_question(ForumKind.TRUSTEES, CEO)


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(**what_boards_know(), **more)


def post(
    store: MemoryStore, actor: Actor, path: str, body: object = None, version: int | None = None
) -> tuple[int, dict[str, Any]]:
    headers = {"If-Match": f'"{version}"'} if version else {}
    answer = client_of(app_of(MEETINGS, store), actor).post(path, json=body, headers=headers)
    return answer.status_code, answer.json()


@pytest.mark.parametrize("actor", [GOVERNOR, HEAD, CEO])
def test_a_board_asks_with_an_owner_and_a_day_announced_without_a_word(actor: Actor) -> None:
    store = a_store()

    status, asked = post(store, actor, ASK, BODY)

    told = QuestionRaised.model_validate(store.outbox[0].data)
    agreed = QuestionRaised.model_validate(sample_of(QuestionRaised).data)
    assert (status, asked["question"], asked["asked_by"]) == (201, ASKED, actor.id)
    assert told.question.but(question_id=agreed.question.question_id) == agreed.question
    assert "Persistent" not in str(store.outbox)


def test_answer_challenge_answer_and_close_stay_to_be_read() -> None:
    store = a_store(questions=[a_question()])

    _, answered = post(store, HEAD, f"{PATH}/answers", {"text": "Tutors ring first."}, 1)
    _, challenged = post(store, GOVERNOR, f"{PATH}/challenges", {"text": "Since when?"}, 2)
    _, again = post(store, HEAD, f"{PATH}/answers", {"text": "Since October."}, 3)
    status, closed = post(store, GOVERNOR, f"{PATH}/close", None, 4)

    states = [one["state"] for one in (answered, challenged, again, closed)]
    assert (status, states) == (200, ["answered", "challenged", "answered", "closed"])
    assert [(one["kind"], one["by"]) for one in closed["remarks"]] == [
        ("answer", HEAD.id),
        ("challenge", GOVERNOR.id),
        ("answer", HEAD.id),
    ]
    assert (closed["closed_on"], closed["may_answer"]) == ("2026-11-23", False)
    assert [fact.type for fact in store.outbox] == [QuestionAnswered.type] * 4
    assert not any(word in str(store.outbox) for word in ("Tutors", "Since"))


def test_an_answer_is_announced_as_agreed() -> None:
    store = a_store(questions=[a_question()])
    store.now = store.now.replace(month=12, day=2)

    post(store, HEAD, f"{PATH}/answers", {"text": "Tutors ring first."}, 1)

    assert [fact.data for fact in store.outbox] == [sample_of(QuestionAnswered).data]


def test_who_owes_an_answer_sees_that_question_and_no_other() -> None:
    hers = a_question(owner=ENGLISH)
    store = a_store(questions=[hers, a_question().but(id="another")])
    client = client_of(app_of(MEETINGS, store), ENGLISH)

    listed = client.get("/questions?mine=true").json()["items"]

    assert [one["id"] for one in listed] == [hers.id]
    assert (listed[0]["may_answer"], listed[0]["may_close"]) == (True, False)
    assert client.get("/questions/another").status_code == 404
    assert post(store, ENGLISH, f"{PATH}/answers", {"text": "Time."}, 1)[0] == 200
    assert post(store, ENGLISH, f"{PATH}/challenges", {"text": "?"}, 2)[0] == 403


@pytest.mark.parametrize("actor", [NEIGHBOUR, LEAD, SENCO, COLLEAGUE, TRUSTEE])
def test_another_boards_question_does_not_exist(actor: Actor) -> None:
    store = a_store(questions=[a_question()])
    before = dict(store.kept)
    client = client_of(app_of(MEETINGS, store), actor)

    tried = [
        client.get(PATH).status_code,
        post(store, actor, f"{PATH}/answers", {"text": "Mine."}, 1)[0],
        post(store, actor, f"{PATH}/challenges", {"text": "Mine."}, 1)[0],
        post(store, actor, f"{PATH}/close", None, 1)[0],
    ]

    assert (tried, client.get("/questions").json()["items"]) == ([404] * 4, [])
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("actor", [GOVERNOR, HEAD, LEAD, SENCO])
def test_the_trustees_questions_are_theirs_and_the_ceos(actor: Actor) -> None:
    store = a_store(questions=[OF_TRUSTEES])

    seen = [
        client_of(app_of(MEETINGS, store), one).get(PATH).status_code
        for one in (TRUSTEE, ANOTHER_TRUSTEE, CEO, actor)
    ]

    assert seen == [200, 200, 200, 404]
    assert post(store, TRUSTEE, ASK_TRUSTEES, TO_CEO)[0] == 201
    assert post(store, actor, ASK_TRUSTEES, TO_CEO)[0] in (403, 404)
    assert len(store.outbox) == 1


def test_a_trustee_does_not_ask_for_a_governing_body() -> None:
    store = a_store()

    assert post(store, TRUSTEE, ASK, BODY)[0] == 403
    assert store.outbox == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (ASK, {**BODY, "owner_id": GOVERNOR.id}),
        (ASK, {**BODY, "owner_id": NEIGHBOUR.id}),
        (ASK, {**BODY, "owner_id": "nobody"}),
        (ASK, {**BODY, "due": "2026-11-22"}),
        (ASK, {**BODY, "question": "  "}),
        (ASK_TRUSTEES, {**BODY, "owner_id": HEAD.id}),
    ],
)
def test_a_question_needs_an_owner_who_can_answer_and_a_day_to_come(
    path: str, body: dict[str, str]
) -> None:
    store = a_store()

    status, problem = post(store, CEO, path, body)

    assert (status, problem["code"], store.outbox) == (422, "invalid", [])


@pytest.mark.parametrize(
    ("question", "actor", "end", "code"),
    [
        (a_question(), GOVERNOR, "challenges", "not-answered-yet"),
        (a_question(), GOVERNOR, "close", "not-answered-yet"),
        (a_question().but(state=QuestionState.ANSWERED), HEAD, "challenges", "own-answer"),
        (a_question().but(state=QuestionState.ANSWERED), HEAD, "close", "own-answer"),
        (a_question().but(state=QuestionState.CLOSED), HEAD, "answers", "question-closed"),
        (a_question().but(state=QuestionState.CLOSED), GOVERNOR, "close", "question-closed"),
    ],
)
def test_each_step_follows_its_own(question: Any, actor: Actor, end: str, code: str) -> None:
    store = a_store(questions=[question])

    body = None if end == "close" else {"text": "Words."}
    status, problem = post(store, actor, f"{PATH}/{end}", body, 1)

    assert (status, problem["code"], store.outbox) == (409, code, [])


def test_a_governor_does_not_answer_for_the_school() -> None:
    store = a_store(questions=[a_question()])

    assert post(store, GOVERNOR, f"{PATH}/answers", {"text": "Mine."}, 1)[0] == 403
    assert store.outbox == []


def test_a_question_is_late_the_day_after_its_own_until_answered() -> None:
    asked = a_question()
    answered, _ = asked.answer("Yes.", HEAD.id, asked_at(), date(2026, 12, 20))

    late = [one.is_overdue(date(2026, 12, day)) for one in (asked, answered) for day in (14, 15)]

    assert late == [False, True, False, False]


async def test_a_new_trustee_sees_what_was_asked_and_one_who_left_does_not() -> None:
    store = a_store(questions=[OF_TRUSTEES])
    board = a_board(ForumKind.TRUSTEES).but(members=(ANOTHER_TRUSTEE.id, CEO.id), version=2)
    store.kept["forums", "trustees"] = board.model_dump(mode="json")
    sample = sample_of(ForumRecorded)
    facts: Any = sample.data["forum"]
    told = {**facts, "forum_id": "trustees", "kind": "trustees", "school_id": None}

    await deliver(sample.but(id=new_ulid(), data={"forum": told}), SUBSCRIPTIONS, store)

    seen = [
        client_of(app_of(MEETINGS, store), one).get(PATH).status_code
        for one in (ANOTHER_TRUSTEE, TRUSTEE, CEO)
    ]
    assert seen == [200, 404, 200]


def asked_at() -> Any:
    return MemoryStore().now
