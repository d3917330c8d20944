from datetime import UTC, datetime
from typing import Any

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import MeetingCancelled, MeetingHeld, MeetingScheduled
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, HEAD, LEAD, NEIGHBOUR, SENCO, an_action
from meetings.examples_of_meetings import (
    ELG,
    OCTOBER,
    a_meeting,
    a_proposal,
    what_meetings_know,
)
from meetings.main import MEETINGS

SEEN = {"If-Match": '"1"'}
TO_DECEMBER = {"on": "2026-12-03", "starts_at": "15:30", "ends_at": "17:00"}
CAME = {"attended": [SENCO.id, LEAD.id]}


def a_store(**more: Any) -> MemoryStore:
    meetings = [a_meeting("sencos-in-october", on=OCTOBER), a_meeting()]
    seeds: dict[str, Any] = {"meetings": meetings, **what_meetings_know(), **more}
    return MemoryStore(**seeds)


def ask(  # noqa: PLR0913, PLR0917 - a request has its parts
    store: MemoryStore,
    path: str,
    body: object = None,
    actor: Actor = LEAD,
    method: str = "POST",
    headers: dict[str, str] = SEEN,
) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    return client.request(method, f"/meetings/{path}", json=body, headers=headers)


def test_a_held_meeting_lists_the_schools_of_whom_nobody_came_and_is_told_as_agreed() -> None:
    store = a_store()

    answer = ask(store, "sencos-in-october/hold", CAME)

    meeting = answer.json()
    assert (answer.status_code, meeting["state"]) == (200, "held")
    assert (meeting["present"], meeting["absent"]) == (["stavermarsh"], ["dunsellow"])
    [fact] = store.outbox
    assert (fact.data, fact.sequence) == (sample_of(MeetingHeld).data, 2)


def test_attendance_put_right_later_is_told_again_and_guests_may_then_read_the_meeting() -> None:
    store = a_store()
    ask(store, "sencos-in-october/hold", CAME)
    everybody = {"attended": [COLLEAGUE.id, LEAD.id, NEIGHBOUR.id]}

    answer = ask(
        store, "sencos-in-october/attendance", everybody, method="PUT", headers={"If-Match": '"2"'}
    )

    assert answer.json()["absent"] == []
    assert [fact.type for fact in store.outbox] == [MeetingHeld.type] * 2
    shown = client_of(app_of(MEETINGS, store), COLLEAGUE).get("/meetings/sencos-in-october")
    assert shown.status_code == 200
    assert shown.json()["may"]["write"] is False


def test_a_moved_and_a_cancelled_meeting_are_told_as_agreed() -> None:
    moving = a_store(meetings=[a_meeting(at=("09:00", "10:00"))])
    cancelling = a_store()

    moved = ask(moving, "sencos-in-december/time", TO_DECEMBER, method="PUT")
    cancelled = ask(cancelling, "sencos-in-december/cancel", {"reason": "Snow."})

    assert moved.json()["starts"] == "2026-12-03T15:30:00Z"
    assert moving.outbox[0].data == sample_of(MeetingScheduled).data
    assert cancelled.json()["cancelled_because"] == "Snow."
    assert cancelling.outbox[0].data == sample_of(MeetingCancelled).data


def test_moving_into_the_holidays_must_be_confirmed() -> None:
    store = a_store()
    late = {**TO_DECEMBER, "on": "2026-12-22"}

    refused = ask(store, "sencos-in-december/time", late, method="PUT")

    assert (refused.status_code, refused.json()["code"]) == (409, "warnings-unconfirmed")
    agreed = ask(store, "sencos-in-december/time", {**late, "despite": ["holiday"]}, method="PUT")
    assert agreed.status_code == 200


@pytest.mark.parametrize(
    ("path", "body", "actor", "refusal"),
    [
        ("sencos-in-december/hold", CAME, LEAD, (409, "not-yet")),
        ("sencos-in-october/hold", {"attended": []}, LEAD, (422, "invalid")),
        ("sencos-in-october/hold", {"attended": ["nobody"]}, LEAD, (422, "unknown-person")),
        ("sencos-in-october/hold", CAME, HEAD, (403, "forbidden")),
        ("sencos-in-october/hold", CAME, CEO, (403, "forbidden")),
        ("sencos-in-october/hold", CAME, COLLEAGUE, (404, "not-found")),
        ("gone/hold", CAME, LEAD, (404, "not-found")),
        ("sencos-in-december/cancel", {"reason": ""}, LEAD, (422, "invalid")),
        ("sencos-in-december/cancel", {"reason": "Snow."}, HEAD, (403, "forbidden")),
    ],
)
def test_what_is_refused_changes_nothing(
    path: str, body: object, actor: Actor, refusal: tuple[int, str]
) -> None:
    store = a_store()
    before = dict(store.kept)

    answer = ask(store, path, body, actor)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("change", ["cancel", "hold", "time"])
def test_what_is_held_stays_held(change: str) -> None:
    store = a_store()
    ask(store, "sencos-in-october/hold", CAME)
    bodies = {"cancel": {"reason": "Snow."}, "hold": CAME, "time": TO_DECEMBER}
    method = "PUT" if change == "time" else "POST"

    answer = ask(
        store,
        f"sencos-in-october/{change}",
        bodies[change],
        method=method,
        headers={"If-Match": '"2"'},
    )

    assert (answer.status_code, answer.json()["code"]) == (409, "meeting-not-in-state")
    assert len(store.outbox) == 1


def test_whoever_is_late_is_told_what_changed() -> None:
    store = a_store()
    ask(store, "sencos-in-october/hold", CAME)

    late = ask(store, "sencos-in-october/hold", CAME, SENCO)

    assert (late.status_code, late.json()["code"]) == (409, "changed-meanwhile")
    assert [(change["part"], change["by"]) for change in late.json()["changes"]] == [
        ("attendance", LEAD.id)
    ]


def test_a_change_of_details_makes_a_new_lead_a_member_and_keeps_the_forums_people() -> None:
    store = a_store()
    body = {
        "title": "SENCOs at Dunsellow",
        "venue": "Dunsellow School",
        "link": "https://meet.example.org/x",
        "agenda_lead_id": COLLEAGUE.id,
        "facilitator_id": None,
        "invited": [HEAD.id, SENCO.id],
    }

    meeting = ask(store, "sencos-in-december", body, method="PUT").json()

    assert (meeting["title"], meeting["venue"]) == ("SENCOs at Dunsellow", "Dunsellow School")
    assert meeting["members"] == sorted([COLLEAGUE.id, LEAD.id, NEIGHBOUR.id, SENCO.id])
    assert meeting["invited"] == [HEAD.id]
    assert [fact.type for fact in store.outbox] == [MeetingScheduled.type]


def test_only_a_cancelled_and_empty_meeting_is_deleted() -> None:
    store = a_store()
    planned = ask(store, "sencos-in-december", method="DELETE")
    ask(store, "sencos-in-december/cancel", {"reason": "Made twice."})

    gone = ask(store, "sencos-in-december", method="DELETE", headers={"If-Match": '"2"'})

    assert (planned.status_code, planned.json()["code"]) == (409, "not-a-mistake")
    assert gone.status_code == 204
    assert ("meetings", "sencos-in-december") not in store.kept


@pytest.mark.parametrize(
    ("state", "code"), [("open", "actions-open"), ("completed", "not-a-mistake")]
)
def test_a_meeting_that_agreed_actions_is_never_deleted(state: str, code: str) -> None:
    agreed = an_action().but(meeting_id="sencos-in-december", state=state)
    store = a_store(actions=[agreed])
    ask(store, "sencos-in-december/cancel", {"reason": "Made twice."})

    refused = ask(store, "sencos-in-december", method="DELETE", headers={"If-Match": '"2"'})

    assert (refused.status_code, refused.json()["code"]) == (409, code)
    assert ("meetings", "sencos-in-december") in store.kept


def test_what_lay_before_a_meeting_when_it_was_held_stays_in_its_record() -> None:
    store = a_store(meetings=[a_meeting("elg", ELG, OCTOBER)], proposals=[a_proposal()])
    came = {"attended": [CEO.id, HEAD.id]}

    meeting = ask(store, "elg/hold", came, CEO).json()
    store.kept.pop(("proposals", a_proposal().id))

    assert [one["subject_id"] for one in meeting["proposals"]] == ["support-dunsellow"]
    [kept] = ask(store, "elg", actor=CEO, method="GET").json()["proposals"]
    assert (kept["open"], kept["count"]) == (False, 1)


def test_a_meeting_on_the_day_is_held_whatever_the_clock_says() -> None:
    store = a_store()
    store.now = datetime(2026, 12, 3, 8, tzinfo=UTC)

    assert ask(store, "sencos-in-december/hold", CAME).status_code == 200
