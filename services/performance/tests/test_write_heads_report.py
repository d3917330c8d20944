from typing import Any

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import HeadsReportMoved, HeadsReportState
from performance.examples_of_heads_reports import (
    CEO,
    COLLEAGUE,
    CYCLE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    NEIGHBOUR,
    STAVERMARSH,
    a_report,
    what_reports_know,
)
from performance.main import PERFORMANCE

S = HeadsReportState
REPORT = "/heads-reports/stavermarsh:2026-27:1"


def start(
    store: MemoryStore, actor: Actor, *, term: int = 1, school: str = STAVERMARSH
) -> Response:
    body = {"school_id": school, "cycle": CYCLE, "term": term}
    return client_of(app_of(PERFORMANCE, store), actor).post("/heads-reports", json=body)


def write(
    store: MemoryStore, actor: Actor, text: str, version: int | None, key: str = "summary"
) -> Response:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    client = client_of(app_of(PERFORMANCE, store), actor)
    return client.put(f"{REPORT}/sections/{key}", json={"text": text}, headers=headers)


def state(store: MemoryStore, actor: Actor, body: dict[str, Any], version: int = 0) -> Response:
    client = client_of(app_of(PERFORMANCE, store), actor)
    return client.put(f"{REPORT}/safeguarding", json=body, headers={"If-Match": f'"{version}"'})


@pytest.mark.parametrize("actor", [HEAD, DEPUTY])
def test_a_school_starts_its_report_with_every_section_waiting(actor: Actor) -> None:
    store = MemoryStore(**what_reports_know())

    answer = start(store, actor)

    view = answer.json()
    assert (answer.status_code, view["id"], view["state"]) == (
        201,
        f"{STAVERMARSH}:2026-27:1",
        "draft",
    )
    assert [one["key"] for one in view["sections"]] == [
        "summary",
        "quality-of-education",
        "attendance-and-behaviour",
        "send-and-inclusion",
        "personal-development",
        "staffing-and-wellbeing",
        "improvement-plan",
        "governance-questions",
    ]
    assert len(view["missing"]) == 8
    assert (view["may"]["write"], view["may"]["submit"]) == (True, actor is HEAD)
    [told] = store.outbox
    assert (told.type, told.data["state"], told.data["edition"]) == (
        HeadsReportMoved.type,
        "draft",
        0,
    )


@pytest.mark.parametrize(
    ("actor", "term", "school", "refusal"),
    [
        (HEAD, 3, STAVERMARSH, (409, "term-not-begun")),
        (HEAD, 1, "nowhere", (404, "not-found")),
        (NEIGHBOUR, 1, STAVERMARSH, (403, "forbidden")),
        (CEO, 1, STAVERMARSH, (403, "forbidden")),
        (COLLEAGUE, 1, STAVERMARSH, (403, "forbidden")),
        (GOVERNOR, 1, STAVERMARSH, (403, "forbidden")),
    ],
)
def test_who_may_not_start_one_or_not_yet_starts_nothing(
    actor: Actor, term: int, school: str, refusal: tuple[int, str]
) -> None:
    store = MemoryStore(**what_reports_know())
    before = dict(store.kept)

    answer = start(store, actor, term=term, school=school)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


def test_a_school_has_one_report_a_term() -> None:
    store = MemoryStore(heads_reports=[a_report()], **what_reports_know())

    answer = start(store, DEPUTY)

    assert (answer.status_code, answer.json()["code"]) == (409, "second-heads-report")
    assert store.outbox == []


def test_two_people_write_at_once_in_two_sections() -> None:
    store = MemoryStore(heads_reports=[a_report(written=False)], **what_reports_know())

    head = write(store, HEAD, "A steady start.", 0)
    deputy = write(store, DEPUTY, "Calls on day one.", 0, "attendance-and-behaviour")

    assert (head.status_code, deputy.status_code) == (200, 200)
    assert (head.headers["ETag"], deputy.headers["ETag"]) == ('"1"', '"1"')
    assert deputy.json()["report_version"] == 3
    assert "attendance-and-behaviour" not in deputy.json()["missing"]
    assert store.outbox == []


def test_two_people_in_one_section_are_told_of_each_other() -> None:
    store = MemoryStore(heads_reports=[a_report(written=False)], **what_reports_know())
    write(store, DEPUTY, "Mine.", 0)

    answer = write(store, HEAD, "No, mine.", 0)

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "changed-meanwhile")
    assert (problem["current_version"], problem["changes"][0]["by"]) == (1, DEPUTY.id)
    assert problem["changes"][0]["part"] == "summary"
    assert write(store, HEAD, "Ours.", None).status_code == 428
    report = store.saved("heads_reports", f"{STAVERMARSH}:2026-27:1")
    assert report["sections"][0]["text"] == "Mine."


def test_a_step_taken_from_an_older_look_is_told_what_changed() -> None:
    store = MemoryStore(heads_reports=[a_report()], **what_reports_know())
    write(store, DEPUTY, "Better words.", 1)

    client = client_of(app_of(PERFORMANCE, store), HEAD)
    answer = client.post(f"{REPORT}/submit", headers={"If-Match": '"1"'})

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "changed-meanwhile")
    assert [(one["part"], one["by"]) for one in problem["changes"]] == [("summary", DEPUTY.id)]
    assert store.outbox == []


def test_saving_the_same_words_again_changes_nothing() -> None:
    store = MemoryStore(heads_reports=[a_report()], **what_reports_know())
    before = dict(store.kept)
    held = a_report().sections[0].text

    answer = write(store, HEAD, held, 1)

    assert (answer.status_code, answer.json()["version"]) == (200, 1)
    assert store.kept == before


@pytest.mark.parametrize(
    ("at", "actor", "refusal"),
    [
        (S.DRAFT, GOVERNOR, (404, "not-found")),
        (S.DRAFT, NEIGHBOUR, (404, "not-found")),
        (S.DRAFT, COLLEAGUE, (404, "not-found")),
        (S.RETURNED, CEO, (403, "forbidden")),
        (S.SUBMITTED, HEAD, (409, "heads-report-not-in-state")),
        (S.ACCEPTED, DEPUTY, (409, "heads-report-not-in-state")),
        (S.PUBLISHED, HEAD, (409, "heads-report-not-in-state")),
    ],
)
def test_nobody_else_writes_and_nobody_once_it_is_handed_in(
    at: HeadsReportState, actor: Actor, refusal: tuple[int, str]
) -> None:
    store = MemoryStore(heads_reports=[a_report(at)], **what_reports_know())
    before = dict(store.kept)

    section = write(store, actor, "New words.", 1)
    safe = state(store, actor, {"met": False}, 1)

    for answer in (section, safe):
        assert (answer.status_code, answer.json()["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


def test_safeguarding_is_a_statement_with_dates_and_takes_no_words() -> None:
    store = MemoryStore(heads_reports=[a_report(written=False)], **what_reports_know())
    said = {"met": True, "reviewed_on": "2026-10-09", "next_review_on": "2027-01-15"}

    answer = state(store, HEAD, said)

    assert (answer.status_code, answer.json()["safeguarding"]["met"]) == (200, True)
    assert "safeguarding" not in answer.json()["missing"]
    assert state(store, HEAD, {**said, "words": "A concern about"}, 1).status_code == 422


@pytest.mark.parametrize(
    "said",
    [
        {"met": True, "reviewed_on": "2027-01-15"},
        {"met": True, "reviewed_on": "2026-10-09", "next_review_on": "2026-10-01"},
    ],
)
def test_reviews_of_safeguarding_keep_to_the_calendar(said: dict[str, Any]) -> None:
    store = MemoryStore(heads_reports=[a_report(written=False)], **what_reports_know())
    before = dict(store.kept)

    answer = state(store, HEAD, said)

    assert (answer.status_code, answer.json()["code"]) == (422, "dates-turned-round")
    assert store.kept == before
