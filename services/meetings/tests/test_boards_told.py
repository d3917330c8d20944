"""Presentations to LGBs and updates to the trustees: recorded, put right, taken back, counted."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import PresentationGiven, TrusteesUpdated
from contracts.samples import sample_of
from meetings.examples import (
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    TRUSTEE,
)
from meetings.examples_of_boards import ENGLISH, a_presentation, an_update, what_boards_know
from meetings.main import MEETINGS

GIVEN = {"given_on": "2026-11-18", "given_by": ENGLISH.id, "title": "Attendance"}
TOLD = {"given_on": "2026-10-14", "summary": "Priorities for the year."}
GIVE, TELL = "/boards/stavermarsh-lgb/presentations", "/boards/trustees/updates"
GIVEN_ONE, TOLD_ONE = (
    "/presentations/presentation-to-stavermarsh",
    "/trustees-updates/update-of-october",
)


def ask(  # noqa: PLR0913 - the parts of a request, each named
    store: MemoryStore,
    method: str,
    path: str,
    *,
    actor: Actor = CEO,
    body: object = None,
    version: int | None = None,
) -> tuple[int, dict[str, Any]]:
    headers = {"If-Match": f'"{version}"'} if version else {}
    client = client_of(app_of(MEETINGS, store), actor)
    answer = client.request(method, path, json=body, headers=headers)
    return answer.status_code, answer.json()


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(**what_boards_know(), **more)


def row(store: MemoryStore, board: str, actor: Actor = CEO) -> tuple[int, int, str | None]:
    _, listed = ask(store, "GET", "/boards?cycle=2026-27", actor=actor)
    shown = next(one for one in listed["items"] if one["id"] == board)
    return shown["given"], shown["owed"], shown["last_given_on"]


@pytest.mark.parametrize("actor", [CEO, LEAD, HEAD])
def test_a_presentation_fills_the_boards_cell_and_is_announced_as_agreed(actor: Actor) -> None:
    store = a_store()
    before = row(store, "stavermarsh-lgb")

    status, given = ask(store, "POST", GIVE, actor=actor, body=GIVEN)

    told = PresentationGiven.model_validate(store.outbox[0].data)
    agreed = PresentationGiven.model_validate(sample_of(PresentationGiven).data)
    assert (status, given["title"]) == (201, "Attendance")
    assert told.but(presentation_id=agreed.presentation_id) == agreed
    assert (before, row(store, "stavermarsh-lgb")) == ((0, 1, None), (1, 1, "2026-11-18"))


def test_the_ceo_updates_the_trustees_and_it_is_announced_as_agreed() -> None:
    store = a_store()

    status, given = ask(store, "POST", TELL, body=TOLD)

    told = TrusteesUpdated.model_validate(store.outbox[0].data)
    agreed = TrusteesUpdated.model_validate(sample_of(TrusteesUpdated).data)
    assert (status, given["summary"]) == (201, TOLD["summary"])
    assert told.but(update_id=agreed.update_id) == agreed
    assert row(store, "trustees", TRUSTEE) == (1, 3, "2026-10-14")


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        (GIVEN_ONE, {**GIVEN, "given_on": "2026-07-01", "title": "Other"}, PresentationGiven),
        (TOLD_ONE, {"given_on": "2026-07-01", "summary": "Other"}, TrusteesUpdated),
    ],
)
def test_what_was_recorded_wrongly_is_put_right_and_then_taken_back(
    path: str, body: object, kind: type[PresentationGiven | TrusteesUpdated]
) -> None:
    store = a_store(presentations=[a_presentation()], trustees_updates=[an_update()])

    right, shown = ask(store, "PUT", path, body=body, version=1)
    back, gone = ask(store, "POST", f"{path}/withdraw", version=2)
    again, problem = ask(store, "POST", f"{path}/withdraw", version=3)

    told = [kind.model_validate(fact.data) for fact in store.outbox]
    assert (right, shown["cycle"], back, gone["withdrawn"]) == (200, "2025-26", 200, True)
    assert [(one.cycle, one.withdrawn) for one in told] == [("2025-26", False), ("2025-26", True)]
    assert (again, problem["code"]) == (409, "already-withdrawn")
    assert {row(store, board)[0] for board in ("stavermarsh-lgb", "trustees")} == {0, 1}


@pytest.mark.parametrize(
    ("path", "body", "refusal"),
    [
        (GIVE, {**GIVEN, "given_on": "2026-11-24"}, (422, "invalid")),
        (GIVE, {**GIVEN, "given_by": HEAD.id}, (422, "invalid")),
        (GIVE, {**GIVEN, "given_by": "nobody"}, (422, "invalid")),
        (GIVE, {**GIVEN, "title": ""}, (422, "invalid")),
        (TELL, {**TOLD, "given_on": "2026-11-24"}, (422, "invalid")),
        ("/boards/trustees/presentations", GIVEN, (409, "not-that-board")),
        ("/boards/stavermarsh-lgb/updates", TOLD, (409, "not-that-board")),
        ("/boards/nowhere/presentations", GIVEN, (404, "not-found")),
    ],
)
def test_what_cannot_have_been_is_not_recorded(
    path: str, body: object, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = ask(store, "POST", path, body=body)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("actor", "statuses"),
    [
        (GOVERNOR, (403, 404, 403, 404)),
        (TRUSTEE, (403, 403, 403, 403)),
        (NEIGHBOUR, (404, 404, 404, 404)),
        (SENCO, (404, 404, 404, 404)),
        (COLLEAGUE, (404, 404, 404, 404)),
        (LEAD, (201, 403, 200, 403)),
    ],
    ids=lambda one: getattr(one, "id", None),
)
def test_only_who_may_records(actor: Actor, statuses: tuple[int, ...]) -> None:
    store = a_store(presentations=[a_presentation()], trustees_updates=[an_update()])
    before = dict(store.kept)

    asked = (("POST", GIVE, GIVEN), ("POST", TELL, TOLD), ("PUT", GIVEN_ONE, GIVEN))
    came = [ask(store, *one[:2], actor=actor, body=one[2], version=1)[0] for one in asked]
    came.append(ask(store, "PUT", TOLD_ONE, actor=actor, body=TOLD, version=1)[0])

    assert tuple(came) == statuses
    if actor is not LEAD:
        assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("actor", "boards", "presentations", "updates"),
    [
        (CEO, 2, 1, 1),
        (LEAD, 2, 1, 1),
        (TRUSTEE, 2, 1, 1),
        (GOVERNOR, 1, 1, 0),
        (HEAD, 1, 1, 0),
        (NEIGHBOUR, 0, 0, 0),
        (COLLEAGUE, 0, 0, 0),
    ],
    ids=lambda one: getattr(one, "id", None),
)
def test_each_sees_the_boards_that_are_theirs(
    actor: Actor, boards: int, presentations: int, updates: int
) -> None:
    store = a_store(presentations=[a_presentation()], trustees_updates=[an_update()])

    seen = [
        len(ask(store, "GET", path, actor=actor)[1]["items"])
        for path in ("/boards", "/presentations", "/trustees-updates")
    ]

    assert seen == [boards, presentations, updates]
