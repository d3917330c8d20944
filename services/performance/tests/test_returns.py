"""A return over HTTP: filled in, handed in, queried, answered, sent back, accepted (R88)."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import ReturnMoved, ReturnState
from contracts.samples import sample_of
from performance.examples_of_collections import (
    AUTUMN,
    CEO,
    COLLEAGUE,
    DATA_LEAD,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    RETURN,
    SPECIALIST,
    STAVERMARSH,
    STAVERMARSH_EIGHT,
    TRUSTEE,
    a_return,
    what_collections_know,
)
from performance.main import PERFORMANCE

PATH = f"/returns/{RETURN}"
FULL = [one.model_dump(mode="json") for one in STAVERMARSH_EIGHT]
QUERY = {"measure": "attainment-8", "group": "all", "words": "Without whom?"}
BACK = {"words": "Please check the year."}
ACTS: list[tuple[str, str, object]] = [
    ("PUT", f"{PATH}/figures", {"figures": FULL}),
    ("POST", f"{PATH}/submit", None),
    ("POST", f"{PATH}/queries", QUERY),
    ("POST", f"{PATH}/queries/why/answer", {"words": "Without nobody."}),
    ("POST", f"{PATH}/send-back", BACK),
    ("POST", f"{PATH}/accept", None),
]
OF_THE_SCHOOL = {f"{PATH}/figures", f"{PATH}/submit", f"{PATH}/queries/why/answer"}


def a_store(state: ReturnState = ReturnState.AWAITED) -> MemoryStore:
    return MemoryStore(**what_collections_know(a_return(state)))


def send(
    store: MemoryStore, actor: Actor, act: tuple[str, str, object], version: int | None = 1
) -> tuple[int, Any]:
    method, path, body = act
    headers = {"If-Match": f'"{version}"'} if version else {}
    answer = client_of(app_of(PERFORMANCE, store), actor).request(
        method, path, json=body, headers=headers
    )
    return answer.status_code, answer.json()


def test_a_lead_fills_in_and_hands_in_and_it_is_told_without_a_figure() -> None:
    store = a_store()

    _, draft = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": FULL[:1]}))
    quiet = list(store.outbox)
    _, full = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": FULL}), 2)
    _, same = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": FULL}), 3)
    status, submitted = send(store, DATA_LEAD, ("POST", f"{PATH}/submit", None), 3)

    assert [(one["filled"], one["may_submit"]) for one in (draft, full)] == [(1, False), (3, True)]
    assert (same["version"], full["version"], quiet) == (3, 3, [])
    assert (status, submitted["state"], submitted["late_days"]) == (200, "submitted", 3)
    assert (submitted["may_write"], submitted["may_submit"]) == (False, False)
    assert [fact.data for fact in store.outbox] == [sample_of(ReturnMoved).data]


def test_a_small_group_is_kept_as_suppressed_and_shown_so() -> None:
    store = a_store()
    small = {**FULL[1], "value": 12.75, "cohort": 4}

    _, draft = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": [small]}))

    cell = draft["measures"][0]["cells"][1]
    assert (cell["value"], cell["mark"], cell["cohort"]) == (None, "suppressed", None)
    assert "12.75" not in str(store.kept)


def test_a_figure_that_cannot_be_right_keeps_nothing_of_the_draft() -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = send(
        store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": [{**FULL[0], "value": 409}]})
    )

    assert (status, problem["code"]) == (422, "invalid")
    assert problem["errors"] == [
        {"field": "attainment-8.all", "message": "Attainment 8 is a number from 0 to 90"}
    ]
    assert (store.kept, store.outbox) == (before, [])


def test_two_at_once_learn_of_each_other() -> None:
    store = a_store()
    send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": FULL[:1]}))
    before = dict(store.kept)

    status, problem = send(store, SPECIALIST, ("PUT", f"{PATH}/figures", {"figures": FULL}), 1)
    unseen, _ = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": FULL}), None)

    assert (status, problem["code"], problem["current_version"]) == (409, "changed-meanwhile", 2)
    assert [(one["part"], one["by"]) for one in problem["changes"]] == [
        ("attainment-8.all", DATA_LEAD.id)
    ]
    assert (unseen, store.kept) == (428, before)


def test_a_question_goes_to_the_school_and_its_words_stay_here() -> None:
    store = a_store(ReturnState.SUBMITTED)

    _, queried = send(store, SPECIALIST, ("POST", f"{PATH}/queries", QUERY), 3)
    key = queried["queries"][0]["id"]
    _, waiting = send(store, DATA_LEAD, ("POST", f"{PATH}/submit", None), 4)
    answer = ("POST", f"{PATH}/queries/{key}/answer", {"words": "Without nobody."})
    _, answered = send(store, DATA_LEAD, answer, 4)
    _, again = send(store, DATA_LEAD, ("POST", f"{PATH}/submit", None), 5)
    _, accepted = send(store, SPECIALIST, ("POST", f"{PATH}/accept", None), 6)

    assert (queried["state"], queried["queries"][0]["open"]) == ("queried", True)
    assert (waiting["code"], waiting["queries"]) == ("queries-unanswered", [key])
    assert (answered["state"], answered["queries"][0]["answer"]) == ("queried", "Without nobody.")
    assert (again["state"], accepted["state"]) == ("submitted", "accepted")
    assert [ReturnMoved.model_validate(fact.data).state for fact in store.outbox] == [
        *("queried", "submitted", "accepted")
    ]
    assert not any(words in str(store.outbox) for words in ("Without", "nobody"))


def test_a_lead_corrects_what_was_asked_about() -> None:
    store = a_store(ReturnState.SUBMITTED)
    send(store, SPECIALIST, ("POST", f"{PATH}/queries", QUERY), 3)
    corrected = [{**FULL[0], "value": 41.6}, *FULL[1:]]

    _, draft = send(store, DATA_LEAD, ("PUT", f"{PATH}/figures", {"figures": corrected}), 4)
    status, submitted = send(store, DATA_LEAD, ("POST", f"{PATH}/submit", None), 5)

    assert (draft["queries"][0]["corrected"], draft["queries"][0]["open"]) == (True, False)
    assert (status, submitted["state"]) == (200, "submitted")


def test_what_is_sent_back_says_why_to_the_school_alone() -> None:
    store = a_store(ReturnState.SUBMITTED)

    _, back = send(store, SPECIALIST, ("POST", f"{PATH}/send-back", BACK), 3)

    assert (back["state"], back["moves"][-1]["words"]) == ("returned", BACK["words"])
    assert [fact.type for fact in store.outbox] == [ReturnMoved.type]
    assert BACK["words"] not in str(store.outbox)


def test_a_question_about_a_figure_that_is_not_there_is_none() -> None:
    store = a_store(ReturnState.SUBMITTED)
    nowhere = {**QUERY, "measure": "progress-8"}

    status, _ = send(store, SPECIALIST, ("POST", f"{PATH}/queries", nowhere), 3)

    assert (status, store.outbox) == (404, [])


@pytest.mark.parametrize("actor", [NEIGHBOUR, COLLEAGUE, GOVERNOR, TRUSTEE])
def test_a_stranger_finds_no_return(actor: Actor) -> None:
    store = a_store(ReturnState.SUBMITTED)
    before = dict(store.kept)

    assert send(store, actor, ("GET", PATH, None))[0] == 404
    assert [send(store, actor, act, 3)[0] for act in ACTS] == [404] * len(ACTS)
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("actor", [CEO, LEAD, HEAD])
def test_those_who_may_read_it_change_nothing(actor: Actor) -> None:
    store = a_store(ReturnState.SUBMITTED)
    before = dict(store.kept)

    assert send(store, actor, ("GET", PATH, None))[0] == 200
    assert [send(store, actor, act, 3)[0] for act in ACTS] == [403] * len(ACTS)
    assert (store.kept, store.outbox) == (before, [])


def test_a_lead_does_not_judge_their_own_return() -> None:
    store = a_store(ReturnState.SUBMITTED)
    before = dict(store.kept)
    judging = [act for act in ACTS if act[1] not in OF_THE_SCHOOL]

    assert [send(store, DATA_LEAD, act, 3)[0] for act in judging] == [403] * len(judging)
    assert (store.kept, store.outbox) == (before, [])


def test_a_tile_says_how_far_a_school_is() -> None:
    store = a_store(ReturnState.SUBMITTED)
    send(store, SPECIALIST, ("POST", f"{PATH}/queries", QUERY), 3)

    _, page = send(store, DATA_LEAD, ("GET", f"/returns?school_id={STAVERMARSH}", None))

    tile = page["items"][0]
    assert (tile["collection_id"], tile["state"], tile["late_days"]) == (AUTUMN, "queried", 0)
    assert (tile["filled"], tile["asked"], tile["open_queries"]) == (3, 3, 1)
    assert (tile["last_by"], tile["may_write"]) == (SPECIALIST.id, True)
