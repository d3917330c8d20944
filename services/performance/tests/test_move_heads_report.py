from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import HeadsReportMoved, HeadsReportState
from contracts.samples import sample_of
from performance.examples_of_heads_reports import (
    CEO,
    DEPUTY,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    NEIGHBOURING_GOVERNOR,
    SPECIALIST,
    TRUSTEE,
    a_report,
    what_reports_know,
)
from performance.main import PERFORMANCE

S = HeadsReportState
REPORT = "/heads-reports/stavermarsh:2026-27:1"
WORDS = {"words": "Say more about Year 9."}


def a_store(state: HeadsReportState = S.DRAFT) -> MemoryStore:
    return MemoryStore(heads_reports=[a_report(state)], **what_reports_know())


def step(store: MemoryStore, verb: str, actor: Actor, version: int) -> tuple[int, dict[str, Any]]:
    client = client_of(app_of(PERFORMANCE, store), actor)
    body = WORDS if verb == "return" else None
    answer = client.post(f"{REPORT}/{verb}", json=body, headers={"If-Match": f'"{version}"'})
    return answer.status_code, answer.json()


def read(store: MemoryStore, actor: Actor, path: str = REPORT) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get(path)
    return answer.status_code, answer.json()


def test_a_report_goes_from_the_heads_desk_to_the_governors_and_into_a_second_edition() -> None:
    store = a_store()
    steps = [
        ("submit", HEAD),
        ("return", CEO),
        ("submit", HEAD),
        ("accept", CEO),
        ("publish", HEAD),
        ("revise", HEAD),
        ("submit", HEAD),
        ("accept", CEO),
        ("publish", CEO),
    ]

    views = [step(store, verb, who, n)[1] for n, (verb, who) in enumerate(steps, start=1)]

    states = ["submitted", "returned", "submitted", "accepted", "published"]
    states += ["draft", "submitted", "accepted", "published"]
    assert [view["state"] for view in views] == states
    assert [view["editions"] for view in views] == [0, 0, 0, 0, 1, 1, 1, 1, 2]
    assert views[1]["steps"][-1]["words"] == WORDS["words"]
    told = [fact for fact in store.outbox if fact.type == HeadsReportMoved.type]
    assert [fact.data["previous"] for fact in told] == ["draft", *states[:-1]]
    assert [fact.data["state"] for fact in told] == states
    _, listed = read(store, GOVERNOR, f"{REPORT}/editions")
    assert [(one["number"], one["current"]) for one in listed["items"]] == [(2, True), (1, False)]
    _, published = read(store, TRUSTEE, "/published-heads-reports")
    assert [one["number"] for one in published["items"]] == [2]


def test_publication_is_announced_as_agreed_and_without_a_word_of_the_report() -> None:
    store = MemoryStore(heads_reports=[a_report(S.ACCEPTED).but(version=4)], **what_reports_know())

    step(store, "publish", HEAD, 4)

    [told], sample = store.outbox, sample_of(HeadsReportMoved)
    assert (told.subject, told.sequence, told.data) == (
        sample.subject,
        sample.sequence,
        sample.data,
    )


def test_an_unfinished_report_is_not_submitted_and_says_what_is_missing() -> None:
    store = MemoryStore(heads_reports=[a_report(written=False)], **what_reports_know())
    before = dict(store.kept)

    status, problem = step(store, "submit", HEAD, 1)

    assert (status, problem["code"]) == (409, "heads-report-incomplete")
    assert problem["missing"][0] == "summary"
    assert problem["missing"][-1] == "safeguarding"
    assert "governance-questions" not in problem["missing"]
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("state", "verb", "actor", "refusal"),
    [
        (S.DRAFT, "submit", DEPUTY, (403, "forbidden")),
        (S.DRAFT, "submit", NEIGHBOUR, (404, "not-found")),
        (S.DRAFT, "submit", GOVERNOR, (404, "not-found")),
        (S.DRAFT, "accept", CEO, (404, "not-found")),
        (S.SUBMITTED, "accept", HEAD, (403, "forbidden")),
        (S.SUBMITTED, "accept", LEAD, (403, "forbidden")),
        (S.SUBMITTED, "return", SPECIALIST, (403, "forbidden")),
        (S.ACCEPTED, "publish", DEPUTY, (403, "forbidden")),
        (S.ACCEPTED, "publish", LEAD, (403, "forbidden")),
        (S.PUBLISHED, "revise", CEO, (403, "forbidden")),
        (S.PUBLISHED, "revise", TRUSTEE, (404, "not-found")),
        (S.DRAFT, "publish", HEAD, (409, "heads-report-not-in-state")),
        (S.SUBMITTED, "publish", CEO, (409, "heads-report-not-in-state")),
        (S.SUBMITTED, "revise", HEAD, (409, "heads-report-not-in-state")),
        (S.PUBLISHED, "return", CEO, (409, "heads-report-not-in-state")),
    ],
)
def test_a_step_by_the_wrong_person_or_at_the_wrong_time_changes_nothing(
    state: HeadsReportState, verb: str, actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store(state)
    before = dict(store.kept)

    status, problem = step(store, verb, actor, a_report(state).version)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("state", "actor", "status"),
    [
        (S.DRAFT, DEPUTY, 200),
        (S.DRAFT, CEO, 404),
        (S.DRAFT, SPECIALIST, 404),
        (S.SUBMITTED, CEO, 200),
        (S.RETURNED, LEAD, 200),
        (S.ACCEPTED, SPECIALIST, 200),
        (S.ACCEPTED, GOVERNOR, 404),
        (S.PUBLISHED, GOVERNOR, 404),
        (S.PUBLISHED, TRUSTEE, 404),
        (S.PUBLISHED, NEIGHBOUR, 404),
    ],
)
def test_a_report_as_it_is_written_opens_for_its_school_and_then_for_the_trust(
    state: HeadsReportState, actor: Actor, status: int
) -> None:
    store = a_store(state)

    assert read(store, actor)[0] == status
    listed = read(store, actor, "/heads-reports")[1]["items"]
    assert len(listed) == (status == 200)


def test_governors_read_what_was_published_and_nothing_that_came_after() -> None:
    store = a_store(S.ACCEPTED)
    edition = f"{REPORT}/editions/1"
    assert read(store, GOVERNOR, edition)[0] == 404

    step(store, "publish", CEO, 3)
    step(store, "revise", HEAD, 4)
    client_of(app_of(PERFORMANCE, store), HEAD).put(
        f"{REPORT}/sections/summary", json={"text": "Half a th"}, headers={"If-Match": '"1"'}
    )

    for reader in (GOVERNOR, TRUSTEE, CEO, HEAD):
        status, view = read(store, reader, edition)
        assert (status, view["sections"][0]["text"][:15]) == (200, "A steady start.")
    assert read(store, NEIGHBOURING_GOVERNOR, edition)[0] == 404
    assert read(store, NEIGHBOURING_GOVERNOR, f"{REPORT}/editions")[1]["items"] == []
    assert read(store, CEO)[0] == 404
