from typing import Any

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import ElgDecisionRecorded, GoodPracticeNoted
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, HEAD, LEAD, NEIGHBOUR, SENCO
from meetings.examples_of_meetings import (
    ELG,
    OCTOBER,
    ONE_TO_ONE,
    a_meeting,
    a_proposal,
    what_meetings_know,
)
from meetings.main import MEETINGS

FRESH, SEEN = {"If-Match": '"0"'}, {"If-Match": '"1"'}
SAID = {"text": "Absence in Year 9 fell."}
PRACTICE = {
    "school_id": "stavermarsh",
    "subject": "SEND",
    "theme": "Adaptive teaching",
    "text": "Plans on one page.",
}


def a_store(**more: Any) -> MemoryStore:
    meetings = [
        a_meeting("sencos-in-october", on=OCTOBER),
        a_meeting("elg-in-november", ELG, on=OCTOBER.replace(month=11, day=12)),
        a_meeting("one-to-one", ONE_TO_ONE, on=OCTOBER),
    ]
    seeds: dict[str, Any] = {"meetings": meetings, **what_meetings_know(), **more}
    return MemoryStore(**seeds)


def ask(  # noqa: PLR0913, PLR0917 - a request has its parts
    store: MemoryStore,
    path: str,
    body: object = None,
    actor: Actor = LEAD,
    method: str = "POST",
    headers: dict[str, str] | None = None,
) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    return client.request(method, f"/meetings/{path}", json=body, headers=headers or {})


def minute(
    store: MemoryStore, item: str, actor: Actor = LEAD, headers: dict[str, str] = FRESH
) -> Response:
    path = f"sencos-in-october/items/{item}/minutes"
    return ask(store, path, SAID, actor, "PUT", headers)


def test_two_people_minute_two_items_at_once_and_nobody_is_in_the_way() -> None:
    store = a_store()

    first, second = minute(store, "data"), minute(store, "research", SENCO)

    assert (first.status_code, second.status_code) == (200, 200)
    meeting = ask(store, "sencos-in-october", method="GET").json()
    assert (meeting["version"], store.outbox) == (1, [])
    assert {item["id"]: item["minuted_by"] for item in meeting["agenda"]} == {
        "data": LEAD.id,
        "good-practice": None,
        "research": SENCO.id,
        "strategy": None,
    }


def test_who_writes_over_another_is_told_who_it_was_and_nothing_is_lost() -> None:
    store = a_store()
    minute(store, "data")

    late, blind = minute(store, "data", SENCO), minute(store, "data", SENCO, {})

    assert (late.status_code, late.json()["code"]) == (409, "changed-meanwhile")
    assert late.json()["current_version"] == 1
    assert [(c["part"], c["by"]) for c in late.json()["changes"]] == [("minutes/data", LEAD.id)]
    assert (blind.status_code, blind.json()["code"]) == (428, "must-match")
    assert store.saved("minutes", "sencos-in-october:data")["signed"]["by"] == LEAD.id


def test_minutes_are_for_those_who_write_them_until_they_are_published() -> None:
    store = a_store()
    minute(store, "data")
    ask(store, "sencos-in-october/decisions", {"text": "One template."})
    before = ask(store, "sencos-in-october", actor=HEAD, method="GET").json()
    ask(store, "sencos-in-october/hold", {"attended": [LEAD.id]}, headers={"If-Match": '"2"'})

    published = ask(store, "sencos-in-october/publish", headers={"If-Match": '"3"'})

    assert published.status_code == 200
    after = ask(store, "sencos-in-october", actor=HEAD, method="GET").json()
    assert (before["may"]["read_minutes"], before["decisions"]) == (False, [])
    assert {item["minutes"] for item in before["agenda"]} == {""}
    assert after["agenda"][0]["minutes"] == SAID["text"]
    assert [decision["text"] for decision in after["decisions"]] == ["One template."]


def test_minutes_of_a_meeting_that_was_not_held_are_not_published() -> None:
    answer = ask(a_store(), "sencos-in-october/publish", headers=SEEN)

    assert (answer.status_code, answer.json()["code"]) == (409, "meeting-not-in-state")


@pytest.mark.parametrize(
    ("path", "body", "method"),
    [
        ("one-to-one/items/actions/minutes", SAID, "PUT"),
        ("one-to-one/decisions", {"text": "Nothing."}, "POST"),
        ("one-to-one/practices", PRACTICE, "POST"),
        ("one-to-one/publish", None, "POST"),
    ],
)
def test_not_a_word_of_a_one_to_one_is_kept_here(path: str, body: object, method: str) -> None:
    store = a_store()
    before = dict(store.kept)

    headers = FRESH if method == "PUT" else SEEN
    answer = ask(store, path, body, CEO, method, headers)

    assert (answer.status_code, answer.json()["code"]) == (409, "no-minutes-here")
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [(HEAD, (403, "forbidden")), (CEO, (403, "forbidden")), (COLLEAGUE, (404, "not-found"))],
)
def test_who_only_reads_a_meeting_writes_nothing_in_it(
    actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = dict(store.kept)
    answers = [
        minute(store, "data", actor),
        ask(store, "sencos-in-october/decisions", {"text": "No."}, actor),
        ask(store, "sencos-in-october/practices", PRACTICE, actor),
        ask(store, "sencos-in-october/agenda", {"items": []}, actor, "PUT", SEEN),
    ]

    assert {(a.status_code, a.json()["code"]) for a in answers} == {refusal}
    assert (store.kept, store.outbox) == (before, [])


def test_an_item_that_is_not_on_the_agenda_has_no_minutes() -> None:
    answer = minute(a_store(), "biscuits")

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_good_practice_is_told_without_its_words() -> None:
    store = a_store()

    answer = ask(store, "sencos-in-october/practices", PRACTICE)

    assert answer.json()["practices"][0]["text"] == PRACTICE["text"]
    [fact] = store.outbox
    agreed = sample_of(GoodPracticeNoted).data
    assert {**fact.data, "practice_id": ""} == {**agreed, "practice_id": ""}


def test_good_practice_comes_from_a_school_there_is() -> None:
    store = a_store()

    answer = ask(store, "sencos-in-october/practices", {**PRACTICE, "school_id": "nowhere"})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert store.outbox == []


def test_elg_answers_what_was_proposed_and_the_answer_is_told_as_agreed() -> None:
    store = a_store(proposals=[a_proposal()])
    path = f"elg-in-november/proposals/{a_proposal().id}/decision"

    answer = ask(store, path, {"decision": "agreed", "note": "With a visit."}, NEIGHBOUR)
    again = ask(store, path, {"decision": "declined"}, NEIGHBOUR)

    [decision] = answer.json()["decisions"]
    assert (decision["outcome"], decision["text"]) == ("agreed", "With a visit.")
    [fact] = store.outbox
    agreed = sample_of(ElgDecisionRecorded).data
    assert {**fact.data, "decision_id": ""} == {**agreed, "decision_id": ""}
    assert (again.status_code, again.json()["code"]) == (409, "proposal-settled")


def test_what_is_deferred_is_carried_on() -> None:
    store = a_store(proposals=[a_proposal()])
    path = f"elg-in-november/proposals/{a_proposal().id}/decision"

    ask(store, path, {"decision": "deferred"}, CEO)

    assert store.saved("proposals", a_proposal().id)["open"] is True
    assert store.outbox[0].data["decision"] == "deferred"


def test_a_proposal_before_another_forum_is_not_answered_here() -> None:
    store = a_store(proposals=[a_proposal()])

    path = f"sencos-in-october/proposals/{a_proposal().id}/decision"
    answer = ask(store, path, {"decision": "agreed"})

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    assert store.outbox == []


def test_a_decision_is_reworded_and_struck_out_but_an_answer_stays() -> None:
    store = a_store(proposals=[a_proposal()])
    path = f"elg-in-november/proposals/{a_proposal().id}/decision"
    ask(store, path, {"decision": "agreed"}, CEO)
    two = ask(store, "elg-in-november/decisions", {"text": "Fortnightly."}, CEO).json()
    answered, plain = (f"elg-in-november/decisions/{one['id']}" for one in two["decisions"])

    better = ask(store, plain, {"text": "Every fortnight."}, CEO, "PUT", {"If-Match": '"3"'})
    stays = ask(store, answered, None, CEO, "DELETE", {"If-Match": '"4"'})
    struck = ask(store, plain, None, CEO, "DELETE", {"If-Match": '"4"'})

    assert better.json()["decisions"][1]["text"] == "Every fortnight."
    assert (stays.status_code, stays.json()["code"]) == (409, "answer-stays")
    assert len(struck.json()["decisions"]) == 1
