"""One cycle of the trust, and what a school does differently in it (R1, R2)."""

from typing import Self

from contracts.api.directory_calendars import CalendarBody, SchoolCalendarBody
from contracts.base import Aggregate
from contracts.calendar import AcademicYear, Calendar, SchoolCalendar
from contracts.calendar.published import published
from contracts.directory import CalendarPublished, Cycle
from contracts.schools import SchoolId, SchoolOwned


class TrustYear(Aggregate):
    """The trust's published calendar of a cycle; its id is the cycle."""

    calendar: Calendar

    @classmethod
    def of(cls, cycle: Cycle, body: CalendarBody) -> Self:
        """Make the year of these dates; refuses dates that are no school year."""
        return cls(id=cycle, calendar=_calendar(cycle, body))

    def revise(self, body: CalendarBody) -> Self:
        """Set the dates anew."""
        return self.but(calendar=_calendar(self.cycle, body))

    @property
    def cycle(self) -> Cycle:
        """The academic year, as people write it."""
        return Cycle(self.id)

    def published(self) -> CalendarPublished:
        """Tell the others the trust's dates."""
        return published(self.calendar)


class SchoolYear(SchoolOwned):
    """A school's own dates over the trust's, and the whole calendar they make.

    Once a school has had its own dates this stays, even with nothing different in it, so that
    the others keep hearing of that school's calendar when the trust's moves.
    """

    cycle: Cycle
    own: SchoolCalendar
    calendar: Calendar

    @staticmethod
    def key(cycle: Cycle, school_id: SchoolId) -> str:
        """Name the one document of a school in a cycle."""
        return f"{cycle}.{school_id}"

    @classmethod
    def like_the_trust(cls, year: TrustYear, school_id: SchoolId) -> Self:
        """Begin with nothing different."""
        return cls(
            id=cls.key(year.cycle, school_id),
            school_id=school_id,
            cycle=year.cycle,
            own=SchoolCalendar(school_id=school_id),
            calendar=year.calendar,
        )

    @property
    def differs(self) -> bool:
        """Say whether anything is the school's own."""
        return self.own != SchoolCalendar(school_id=self.school_id)

    def differ(self, body: SchoolCalendarBody, year: TrustYear) -> Self:
        """Keep these dates of its own; refuses a mixture that is no school year."""
        own = SchoolCalendar(school_id=self.school_id, **dict(body))
        return self.but(own=own, calendar=own.over(year.calendar))

    def follow(self, year: TrustYear) -> Self:
        """Put the school's own dates over the trust's as they now stand."""
        return self.but(calendar=self.own.over(year.calendar))

    def published(self) -> CalendarPublished:
        """Tell the others the whole of what the school keeps."""
        return published(self.calendar, self.school_id)


def _calendar(cycle: Cycle, body: CalendarBody) -> Calendar:
    return Calendar(year=AcademicYear.read(cycle), **dict(body))
