"""What each operation of meetings and of calendar feeds takes, by the kind of meeting."""

from collections.abc import Iterator
from typing import Any

from access_asking import HERE, Operation

from contracts.meetings import ForumKind
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_RIGHTS: dict[ForumKind, tuple[P, P]] = {
    ForumKind.KEY_COLLEAGUES: (P.READ_FORUM, P.WRITE_FORUM),
    ForumKind.EXECUTIVE: (P.READ_ELG, P.WRITE_ELG),
    ForumKind.LOCAL_GOVERNING_BODY: (P.READ_BOARD_MEETINGS, P.WRITE_BOARD_MEETINGS),
    ForumKind.TRUSTEES: (P.READ_BOARD_MEETINGS, P.WRITE_BOARD_MEETINGS),
    ForumKind.ONE_TO_ONE: (P.READ_ONE_TO_ONES, P.WRITE_ONE_TO_ONES),
    ForumKind.SUPPORT: (P.READ_SUPPORT_MEETINGS, P.WRITE_SUPPORT_MEETINGS),
}
_WHEN = {"on": "2026-12-03", "starts_at": "15:30", "ends_at": "17:00"}
_CAME = {"attended": ["head-of-stavermarsh"]}
_DETAILS: dict[str, object] = {
    "title": "",
    "venue": "",
    "link": "",
    "agenda_lead_id": None,
    "facilitator_id": None,
    "invited": [],
}
_PRACTICE = {"school_id": HERE, "subject": "SEND", "theme": "Talk", "text": "Well done."}
_CHANGES: tuple[tuple[str, object], ...] = (
    ("change_meeting", _DETAILS),
    ("move_meeting", _WHEN),
    ("cancel_meeting", {"reason": "Snow."}),
    ("hold_meeting", _CAME),
    ("correct_attendance", _CAME),
    ("delete_meeting", None),
    ("set_agenda", {"items": []}),
    ("pin_snapshot", {"snapshot": None}),
    ("publish_minutes", None),
    ("record_decision", {"text": "One template."}),
    ("change_decision", {"text": "Two templates."}),
    ("strike_decision", None),
    ("decide_proposal", {"decision": "agreed"}),
    ("note_practice", _PRACTICE),
)


def _of_a_meeting() -> Iterator[Operation]:
    for kind, (reads, writes) in _RIGHTS.items():
        place = None if kind is ForumKind.TRUSTEES else HERE
        named = {
            "meeting_id": f"meeting-{kind}",
            "item_id": "actions",
            "decision_id": "decision-in-hand",
            "proposal_id": f"proposal-{kind}",
        }
        at: dict[str, Any] = {"place": place, "named": named}
        yield Operation("get_meeting", (reads,), **at)
        yield Operation("get_meeting_file", (reads,), **at)
        for name in ("export_minutes_to_word", "export_minutes_to_pdf"):
            yield Operation(name, (reads,), **at)
        listed = f"?kind={kind}&from=2026-09-01"
        yield Operation("list_meetings", (reads,), None, place, listing=True, query=listed)
        for name, body in _CHANGES:
            yield Operation(name, (reads,), writes, body=body, **at)
        called = {"forum_ids": [f"forum-{kind}"], "starts_at": "15:30", "ends_at": "17:00"}
        yield Operation("schedule_meeting", needs=writes, place=place, body={**called, **_WHEN})
        series = {**called, "rule": {"rule": "chosen", "dates": ["2026-12-03"]}}
        for name in ("preview_meeting_series", "schedule_meeting_series"):
            yield Operation(name, needs=writes, place=place, body=series)
    yield from _of_minutes()


def _of_minutes() -> Iterator[Operation]:
    """The minutes of an item have a version of their own, 0 before the first word."""
    for kind, item in (
        (ForumKind.KEY_COLLEAGUES, "data"),
        (ForumKind.EXECUTIVE, "decisions"),
        (ForumKind.LOCAL_GOVERNING_BODY, "questions"),
        (ForumKind.SUPPORT, "actions"),
    ):
        reads, writes = _RIGHTS[kind]
        named = {"meeting_id": f"meeting-{kind}", "item_id": item}
        said = {"text": "Absence fell."}
        yield Operation(
            *("write_minutes", (reads,), writes, HERE), body=said, named=named, version=0
        )


_NO_SUCH = "no calendar is at a made-up address: services/meetings/tests/test_feeds.py"
_SECRET = {"secret": "s" * 43}

CALENDAR = [
    *_of_a_meeting(),
    Operation(
        "read_calendar_feed", needs=P.READ_CALENDAR_FEEDS, body=_SECRET, refusals_only=_NO_SUCH
    ),
    *(
        Operation(name, needs=P.KEEP_CALENDAR_FEED, own=True)
        for name in ("get_calendar_feed", "renew_calendar_feed", "end_calendar_feed")
    ),
]
