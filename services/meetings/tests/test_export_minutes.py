import zlib
from io import BytesIO
from typing import Any

import docx
import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import (
    DecisionId,
    ElgDecision,
    MeetingId,
    MeetingState,
    ProposalKind,
    SubjectId,
)
from meetings.examples import (
    ASSIGNED_AT,
    CEO,
    COLLEAGUE,
    HEAD,
    LEAD,
    SENCO,
    TEMPLATE,
    an_action,
)
from meetings.examples_of_meetings import OCTOBER, ONE_TO_ONE, a_meeting, what_meetings_know
from meetings.main import MEETINGS
from meetings.meetings.model.meeting import Decision, Signed
from meetings.meetings.model.minutes import ItemMinutes, minutes_id

SIGNED = Signed(by=LEAD.id, at=ASSIGNED_AT)
NASTY = "Fell & rose <img src='https://example.org/x.png'>\x00.\n\nNext: Year 9."


def a_store(*, published: bool = True) -> MemoryStore:
    decision = Decision(
        id=DecisionId("one"),
        text="With a visit.",
        about=ProposalKind.SUPPORT_DUE,
        subject_id=SubjectId("support-dunsellow"),
        school_id=a_meeting().school_ids[0],
        outcome=ElgDecision.AGREED,
        signed=SIGNED,
    )
    held = a_meeting("held", on=OCTOBER).but(
        state=MeetingState.HELD,
        attended=(LEAD.id, SENCO.id),
        present=("stavermarsh",),
        absent=("dunsellow",),
        decisions=(decision,),
        published_at=ASSIGNED_AT if published else None,
    )
    minutes = ItemMinutes(
        id=minutes_id("held", "data"),
        meeting_id=MeetingId("held"),
        item_id="data",
        text=NASTY,
        signed=SIGNED,
    )
    seeds: dict[str, Any] = {
        **what_meetings_know(),
        "meetings": [held, a_meeting("private", ONE_TO_ONE)],
        "minutes": [minutes],
        "actions": [an_action().but(meeting_id="held")],
    }
    return MemoryStore(**seeds)


def export(store: MemoryStore, actor: Actor, kind: str, meeting: str = "held") -> Response:
    return client_of(app_of(MEETINGS, store), actor).get(f"/meetings/{meeting}/minutes.{kind}")


def inside(pdf: bytes) -> bytes:
    """Take every compressed part of a PDF out of its wrapping."""
    parts = [part.split(b"\nendstream")[0] for part in pdf.split(b"stream\n")[1:]]
    opened = [zlib.decompress(part) if part[:1] == b"x" else part for part in parts]
    return b"\n".join([pdf, *opened])


def test_the_word_file_holds_the_record_in_order_and_opens() -> None:
    answer = export(a_store(), HEAD, "docx")

    document = docx.Document(BytesIO(answer.content))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[:5] == [
        "SENCOs",
        "15 Oct 2026, 15:30 to 17:00",
        "Trust office",
        "2 people were there",
        "Schools present: Stavermarsh",
    ]
    assert "Schools of which nobody came: Dunsellow" in texts
    assert texts[texts.index("Data") + 1 :][:2] == [
        "Fell & rose <img src='https://example.org/x.png'>.",
        "Next: Year 9.",
    ]
    assert "Support due, Dunsellow: agreed. With a visit." in texts
    assert texts[-2:] == ["Actions", f"Stavermarsh: {TEMPLATE} (by 11 Dec 2026)"]
    assert answer.headers["content-disposition"] == 'attachment; filename="minutes.docx"'
    assert answer.headers["cache-control"] == "no-store"


def test_the_pdf_is_one_that_a_screen_reader_can_follow() -> None:
    answer = export(a_store(), HEAD, "pdf")

    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.7")
    objects = inside(answer.content)
    for wanted in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang (en-GB)", b"pdfuaid:part"):
        assert wanted in objects


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize(
    ("actor", "meeting", "published", "refusal"),
    [
        (HEAD, "held", False, (409, "minutes-unpublished")),
        (COLLEAGUE, "held", True, (404, "not-found")),
        (CEO, "private", True, (409, "no-minutes-here")),
    ],
)
def test_what_may_not_be_read_is_not_printed(
    kind: str, actor: Actor, meeting: str, *, published: bool, refusal: tuple[int, str]
) -> None:
    answer = export(a_store(published=published), actor, kind, meeting)

    assert (answer.status_code, answer.json()["code"]) == refusal


def test_who_writes_the_minutes_prints_a_draft_that_says_so() -> None:
    answer = export(a_store(published=False), SENCO, "docx")

    texts = [paragraph.text for paragraph in docx.Document(BytesIO(answer.content)).paragraphs]
    assert "Draft: not published to members" in texts
