"""When a meeting is: a London date and two times of its wall clock, as moments."""

from datetime import UTC, date, datetime, time

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.days import LONDON
from meetings.meetings.model.refusals import EndsBeforeItStarts


class Slot(Frozen):
    """From when to when, in UTC to the minute, on one London date."""

    on: date
    starts: AwareDatetime
    ends: AwareDatetime

    def overlaps(self, other: "Slot") -> bool:
        """Say whether both take place at some moment; one that ends as the other starts not."""
        return self.starts < other.ends and other.starts < self.ends


def slot(on: date, starts_at: str, ends_at: str) -> Slot:
    """Read a slot off the wall; `EndsBeforeItStarts` when it is no length at all."""
    if ends_at <= starts_at:
        raise EndsBeforeItStarts.at("ends_at", "a meeting ends later on the day it starts")
    return Slot(on=on, starts=_moment(on, starts_at), ends=_moment(on, ends_at))


def _moment(on: date, wall: str) -> datetime:
    return datetime.combine(on, time.fromisoformat(wall), tzinfo=LONDON).astimezone(UTC)
