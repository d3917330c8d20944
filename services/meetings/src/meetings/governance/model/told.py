"""What a board was told: a presentation to an LGB, an update to the trustees; both correctable."""

from datetime import date
from typing import Self

from contracts.base import Aggregate
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import Conflict, Invalid
from contracts.meetings import (
    ForumId,
    PresentationGiven,
    PresentationId,
    TrusteesUpdated,
    UpdateId,
)
from contracts.people import PersonId
from contracts.schools import SchoolId


class AlreadyWithdrawn(Conflict):
    """What was withdrawn counts for nothing and is not corrected any more."""

    code = "already-withdrawn"


class Telling(Aggregate):
    """Told to a board on a day that has come; its words stay here, the fact travels."""

    forum_id: ForumId
    cycle: Cycle
    given_on: date
    given_by: PersonId
    words: str
    withdrawn: bool = False

    def told(self, on: date, by: PersonId, words: str, today: date) -> Self:
        """Put right when, by whom and what; refuses a day to come."""
        self._must_count()
        given_on_a_day_past(on, today)
        return self.but(given_on=on, given_by=by, words=words, cycle=cycle_of(on))

    def taken_back(self) -> Self:
        """Let it count for nothing; it stays to be seen."""
        self._must_count()
        return self.but(withdrawn=True)

    def _must_count(self) -> None:
        if self.withdrawn:
            raise AlreadyWithdrawn("this was withdrawn already")


class Presentation(Telling):
    """A School Improvement Lead presented to a local governing body (R100, K14)."""

    placed_by = "school_id"

    school_id: SchoolId

    def fact(self) -> PresentationGiven:
        """Tell it whole, a correction and a withdrawal too."""
        return PresentationGiven(
            presentation_id=PresentationId(self.id),
            forum_id=self.forum_id,
            school_id=self.school_id,
            cycle=self.cycle,
            given_on=self.given_on,
            given_by=self.given_by,
            withdrawn=self.withdrawn,
        )


class TrusteesUpdate(Telling):
    """The trustees were updated (K15)."""

    def fact(self) -> TrusteesUpdated:
        """Tell it whole, a correction and a withdrawal too."""
        return TrusteesUpdated(
            update_id=UpdateId(self.id),
            forum_id=self.forum_id,
            cycle=self.cycle,
            given_on=self.given_on,
            given_by=self.given_by,
            withdrawn=self.withdrawn,
        )


def cycle_of(day: date) -> Cycle:
    """Name the cycle a day counts for."""
    return Cycle(AcademicYear.of(day).label)


def given_on_a_day_past(on: date, today: date) -> None:
    """Refuse what has not happened yet."""
    if on > today:
        raise Invalid.at("given_on", "this day is still to come")
