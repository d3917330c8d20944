"""What each operation of meetings takes, slice by slice; seeded by access_seeds_meetings."""

from collections.abc import Iterator
from typing import Any

from access_asking import HERE, Operation
from access_rows_boards import BOARDS
from access_rows_calendar import CALENDAR
from access_rows_forums import FORUMS

from contracts.meetings import ForumKind
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_AGREED: dict[ForumKind, tuple[P, P, P]] = {
    # kind: what it takes to read it, to write its meeting, and to hand it on or move its day
    ForumKind.KEY_COLLEAGUES: (P.READ_FORUM, P.WRITE_FORUM, P.ANSWER_ACTION),
    ForumKind.EXECUTIVE: (P.READ_ELG, P.WRITE_ELG, P.WRITE_ELG),
    ForumKind.LOCAL_GOVERNING_BODY: (
        P.READ_BOARD_MEETINGS,
        P.WRITE_BOARD_MEETINGS,
        P.WRITE_BOARD_MEETINGS,
    ),
    ForumKind.ONE_TO_ONE: (
        P.READ_SHARED_ACTIONS,
        P.WRITE_SHARED_ACTIONS,
        P.WRITE_SHARED_ACTIONS,
    ),
    ForumKind.SUPPORT: (
        P.READ_SUPPORT_MEETINGS,
        P.WRITE_SUPPORT_MEETINGS,
        P.WRITE_SUPPORT_MEETINGS,
    ),
}
_READS_MEETING = {ForumKind.ONE_TO_ONE: P.READ_ONE_TO_ONES}
_LETTERS = {"address": "kit@ashlode.example", "often": "weekly"}
_WORDS = {"words": "Half way there."}
_REVISION = {"owner_id": "head-of-stavermarsh", "due": "2026-12-18"}


def _of_an_action() -> Iterator[Operation]:
    """One row for each kind of meeting that may have agreed it."""
    for kind, (reads, writes, revises) in _AGREED.items():
        named = {"action_id": f"action-{kind}"}
        at: dict[str, Any] = {"place": HERE, "named": named}
        meeting = f"meeting-{kind}"
        yield Operation("get_action", (reads,), **at)
        yield Operation(
            *("list_actions", (reads,), None, HERE), listing=True, query=f"?meeting_id={meeting}"
        )
        yield Operation("revise_action", (reads,), revises, body=_REVISION, **at)
        for name in ("progress_action", "complete_action", "reopen_action"):
            yield Operation(name, (reads,), revises, body=_WORDS, **at)
        yield Operation("withdraw_action", (reads,), writes, body=_WORDS, **at)
        agreed = {"meeting_id": meeting, "wording": "Share it", **_REVISION}
        meeting_reads = _READS_MEETING.get(kind, reads)
        yield Operation("assign_action", (meeting_reads,), writes, HERE, body=agreed)


MEETINGS = [
    *_of_an_action(),
    *(
        Operation(name, needs=P.READ_OWN_ACTIONS, own=True, body=_LETTERS)
        for name in ("get_digest", "keep_digest", "stop_digest")
    ),
    *BOARDS,
    *CALENDAR,
    *FORUMS,
]
