"""What was said to one item of an agenda: a record of its own, so that two can write at once."""

from collections.abc import Sequence
from typing import Self

from contracts.base import Aggregate
from contracts.errors import Change
from contracts.meetings import MeetingId
from meetings.meetings.model.meeting import Signed


class ItemMinutes(Aggregate):
    """The minutes of one item; only its meeting opens them."""

    meeting_id: MeetingId
    item_id: str
    text: str
    signed: Signed

    @classmethod
    def begun(cls, meeting_id: MeetingId, item_id: str, signed: Signed) -> Self:
        return cls(
            id=minutes_id(meeting_id, item_id),
            meeting_id=meeting_id,
            item_id=item_id,
            text="",
            signed=signed,
        )

    def change(self) -> Sequence[Change]:
        """Say who wrote last."""
        part = f"minutes/{self.item_id}"
        return (Change(part=part, by=self.signed.by, at=self.signed.at.isoformat()),)


def minutes_id(meeting_id: str, item_id: str) -> str:
    """Name the minutes of an item."""
    return f"{meeting_id}:{item_id}"
