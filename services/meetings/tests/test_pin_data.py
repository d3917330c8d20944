"""Figures pinned to an item of an agenda, with the day they stood so and their source (R41)."""

from io import BytesIO
from typing import Any

import docx
import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from meetings.examples import COLLEAGUE, HEAD, LEAD, SENCO
from meetings.examples_of_meetings import OCTOBER, a_meeting, what_meetings_know
from meetings.main import MEETINGS

SNAPSHOT: dict[str, Any] = {
    "title": "SEND absence, all schools",
    "source": "Attendance return",
    "as_at": "2026-09-25",
    "link": "https://data.example/send",
}
PATH = "/meetings/sencos-in-october"


def a_store() -> MemoryStore:
    return MemoryStore(
        meetings=[a_meeting("sencos-in-october", on=OCTOBER)], **what_meetings_know()
    )


def pin(
    store: MemoryStore, snapshot: object, actor: Actor = LEAD, item: str = "data", seen: int = 1
) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    headers = {"If-Match": f'"{seen}"'}
    body = {"snapshot": snapshot}
    return client.put(f"{PATH}/items/{item}/snapshot", json=body, headers=headers)


def pinned(meeting: Any) -> dict[str, Any]:
    return {item["id"]: item["snapshot"] for item in meeting["agenda"] if item["snapshot"]}


def test_what_is_pinned_is_shown_stays_when_the_agenda_is_put_in_order_and_is_printed() -> None:
    store = a_store()
    client = client_of(app_of(MEETINGS, store), LEAD)

    shown = pin(store, SNAPSHOT).json()
    order = {"items": [{"id": i["id"], "title": "x"} for i in reversed(shown["agenda"])]}
    after = client.put(f"{PATH}/agenda", json=order, headers={"If-Match": '"2"'}).json()
    paper = client.get(f"{PATH}/minutes.docx")

    texts = [paragraph.text for paragraph in docx.Document(BytesIO(paper.content)).paragraphs]
    said = "SEND absence, all schools, as at 25 Sep 2026 (source: Attendance return)"
    assert pinned(shown) == pinned(after) == {"data": SNAPSHOT}
    assert texts[texts.index("Data") + 1] == said
    assert store.outbox == []


def test_another_takes_its_place_and_it_can_be_taken_off() -> None:
    store = a_store()
    pin(store, SNAPSHOT)

    other = pin(store, {**SNAPSHOT, "as_at": "2026-10-01"}, SENCO, seen=2).json()
    bare = pin(store, None, seen=3).json()

    assert pinned(other)["data"]["as_at"] == "2026-10-01"
    assert (pinned(bare), bare["version"]) == ({}, 4)


@pytest.mark.parametrize(
    ("actor", "item", "changes", "seen", "status"),
    [
        (HEAD, "data", {}, 1, 403),
        (COLLEAGUE, "data", {}, 1, 404),
        (LEAD, "risk", {}, 1, 422),
        (LEAD, "data", {"source": " "}, 1, 422),
        (LEAD, "data", {"link": "javascript:x"}, 1, 422),
        (LEAD, "data", {}, 7, 409),
    ],
)
def test_what_is_refused_pins_nothing(
    actor: Actor, item: str, changes: dict[str, Any], seen: int, status: int
) -> None:
    store = a_store()
    before = store.saved("meetings", "sencos-in-october")

    answer = pin(store, {**SNAPSHOT, **changes}, actor, item, seen)

    assert answer.status_code == status
    assert store.saved("meetings", "sencos-in-october") == before
    assert store.outbox == []
