"""What it takes to write a meeting, by its kind (domain §5)."""

from collections.abc import Mapping

from contracts.meetings import ForumKind
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

WRITES: Mapping[ForumKind, P] = {
    ForumKind.EXECUTIVE: P.WRITE_ELG,
    ForumKind.TEAM: P.WRITE_FORUM,
    ForumKind.KEY_COLLEAGUES: P.WRITE_FORUM,
    ForumKind.FACULTY: P.WRITE_FORUM,
    ForumKind.LOCAL_GOVERNING_BODY: P.WRITE_BOARD_MEETINGS,
    ForumKind.TRUSTEES: P.WRITE_BOARD_MEETINGS,
    ForumKind.ONE_TO_ONE: P.WRITE_ONE_TO_ONES,
    ForumKind.SUPPORT: P.WRITE_SUPPORT_MEETINGS,
}
