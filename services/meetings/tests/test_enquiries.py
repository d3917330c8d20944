"""A line of enquiry: asked by the CEO, answered by the Head, closed with an outcome (R53)."""

from datetime import date
from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import EnquiryClosed, EnquiryOpened
from contracts.samples import sample_of
from meetings.examples import (
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    STAVERMARSH,
    TRUSTEE,
)
from meetings.examples_of_boards import a_one_to_one, an_enquiry, what_boards_know
from meetings.main import MEETINGS

PATH = "/enquiries/enquiry-into-absence"
QUESTION = {"school_id": STAVERMARSH, "question": "What do families say?"}
CLOSING = {"outcome": "actions-agreed", "remark": "Three families rang back."}
OTHERS = [NEIGHBOUR, LEAD, SENCO, COLLEAGUE, GOVERNOR, TRUSTEE]


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(**what_boards_know(), **more)


def post(
    store: MemoryStore, actor: Actor, path: str, body: object, version: int | None = None
) -> tuple[int, dict[str, Any]]:
    headers = {"If-Match": f'"{version}"'} if version else {}
    answer = client_of(app_of(MEETINGS, store), actor).post(path, json=body, headers=headers)
    return answer.status_code, answer.json()


def test_a_question_goes_onto_the_next_one_to_one_and_is_announced_without_its_words() -> None:
    later = a_one_to_one("later", on=date(2026, 12, 10))
    past = a_one_to_one("past", on=date(2026, 11, 20))
    coming = a_one_to_one("one-to-one-in-november", on=date(2026, 11, 26))
    store = a_store(one_to_ones=[later, coming, past])

    status, opened = post(store, CEO, "/enquiries", QUESTION)

    told = EnquiryOpened.model_validate(store.outbox[0].data)
    agreed = EnquiryOpened.model_validate(sample_of(EnquiryOpened).data)
    assert (status, opened["meeting_on"], opened["may_close"]) == (201, "2026-11-26", True)
    assert told.enquiry.but(enquiry_id=agreed.enquiry.enquiry_id) == agreed.enquiry
    assert [fact.type for fact in store.outbox] == [EnquiryOpened.type]
    assert QUESTION["question"] not in str(store.outbox)


def test_without_a_meeting_planned_it_waits_for_one() -> None:
    _, opened = post(a_store(), CEO, "/enquiries", QUESTION)

    assert (opened["meeting_id"], opened["meeting_on"]) == (None, None)


def test_the_head_answers_and_the_ceo_closes() -> None:
    store = a_store(enquiries=[an_enquiry()])

    answered, _ = post(store, HEAD, f"{PATH}/answers", {"text": "They say: distance."}, 1)
    again, seen = post(store, HEAD, f"{PATH}/answers", {"text": "And mornings."}, 2)
    quiet = list(store.outbox)
    store.now = store.now.replace(day=26)
    status, closed = post(store, CEO, f"{PATH}/close", CLOSING, 3)

    assert (answered, again, quiet) == (200, 200, [])
    assert [one["text"] for one in seen["answers"]] == ["They say: distance.", "And mornings."]
    assert (status, closed["outcome"], closed["remark"]) == (
        200,
        "actions-agreed",
        CLOSING["remark"],
    )
    assert [fact.data for fact in store.outbox] == [sample_of(EnquiryClosed).data]
    assert (closed["may_answer"], closed["may_close"]) == (False, False)


@pytest.mark.parametrize("actor", OTHERS)
def test_nobody_else_knows_of_it(actor: Actor) -> None:
    store = a_store(enquiries=[an_enquiry()])
    before = dict(store.kept)
    client = client_of(app_of(MEETINGS, store), actor)

    shown, listed = client.get(PATH).status_code, client.get("/enquiries").json()["items"]
    tried = [
        post(store, actor, "/enquiries", QUESTION)[0],
        post(store, actor, f"{PATH}/answers", {"text": "Mine."}, 1)[0],
        post(store, actor, f"{PATH}/close", CLOSING, 1)[0],
    ]

    assert (shown, listed, tried) == (404, [], [403, 404, 404])
    assert (store.kept, store.outbox) == (before, [])


def test_each_of_the_two_has_a_part_of_their_own() -> None:
    store = a_store(enquiries=[an_enquiry()])
    before = dict(store.kept)

    refused = [
        post(store, CEO, f"{PATH}/answers", {"text": "For them."}, 1),
        post(store, HEAD, f"{PATH}/close", CLOSING, 1),
        post(store, HEAD, "/enquiries", QUESTION),
    ]

    assert [(status, problem["code"]) for status, problem in refused] == [(403, "forbidden")] * 3
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("end", ["answers", "close"])
def test_what_is_closed_stays_as_it_was(end: str) -> None:
    closed, _ = an_enquiry().close(outcome_of(), "", CEO.id, date(2026, 11, 23))
    store = a_store(enquiries=[closed])
    actor, body = (HEAD, {"text": "Late."}) if end == "answers" else (CEO, CLOSING)

    status, problem = post(store, actor, f"{PATH}/{end}", body, 1)

    assert (status, problem["code"], store.outbox) == (409, "enquiry-closed", [])


@pytest.mark.parametrize(
    "body", [{**QUESTION, "question": " "}, {**QUESTION, "school_id": "nowhere"}]
)
def test_a_question_needs_words_and_a_school(body: dict[str, str]) -> None:
    store = a_store()

    status, problem = post(store, CEO, "/enquiries", body)

    assert (status, problem["code"], store.outbox) == (422, "invalid", [])


def test_open_and_closed_ones_are_told_apart() -> None:
    closed, _ = an_enquiry().close(outcome_of(), "", CEO.id, date(2026, 11, 23))
    store = a_store(enquiries=[an_enquiry(), closed.but(id="closed")])
    client = client_of(app_of(MEETINGS, store), HEAD)

    for asked, found in (("true", ["enquiry-into-absence"]), ("false", ["closed"])):
        items = client.get(f"/enquiries?open={asked}&school_id={STAVERMARSH}").json()["items"]
        assert [one["id"] for one in items] == found


def outcome_of() -> Any:
    return EnquiryClosed.model_validate(sample_of(EnquiryClosed).data).enquiry.outcome
