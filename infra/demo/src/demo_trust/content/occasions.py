"""Every meeting of the year, one by one: held, moved, cancelled or still to come."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from contracts.base import Frozen
from contracts.calendar import Calendar, Fortnightly
from demo_trust.content.boards import BoardsContent, PresentationContent
from demo_trust.content.meetings import (
    ActionContent,
    ForumsContent,
    HeldContent,
    OneToOnesContent,
    RecordContent,
    Times,
)

BOARD_MEETS: Times = ("18:00", "19:30")


class Occasion(Frozen):
    """One meeting. A forum is named as its network is, a pair's by `one_to_one` or `support`.

    `planned` is the date it was first in the calendar for, `booked` when it was put there, and
    `series` groups those that were put there together.
    """

    forums: tuple[str, ...]
    school: str = ""
    booked: date
    planned: date
    on: date
    at: Times
    place: str
    cancelled_because: str = ""
    record: HeldContent | None = None
    presentation: PresentationContent | None = None
    actions: tuple[ActionContent, ...] = ()

    @property
    def series(self) -> tuple[object, ...]:
        return (self.booked, self.forums, self.at, self.place)

    @property
    def minutes(self) -> str:
        """What was said; a board's are what was presented to it, a pair's are nobody else's."""
        if self.presentation:
            return self.presentation.title
        return self.record.minutes if self.record else ""

    def held_on(self, day: date) -> bool:
        """Say whether it took place, or will, on that day."""
        return self.on == day and not self.cancelled_because


def one_to_one(school: str) -> str:
    """Name the forum of the CEO and a school's Headteacher."""
    return f"1:1 {school}"


def support(school: str) -> str:
    """Name the forum of a lead and a school's Headteacher."""
    return f"support {school}"


def board(short_name: str) -> str:
    """Name a school's local governing body as its network is named."""
    return f"{short_name} Local Governing Body"


class Year(Frozen):
    """What the three files of meetings say, laid out over the schools' own calendars."""

    forums: ForumsContent
    record: RecordContent
    boards: BoardsContent

    def occasions(
        self, calendars: Mapping[str, Calendar], places: Mapping[str, str]
    ) -> Iterator[Occasion]:
        """Lay out every meeting; calendars and places (short names) by school."""
        yield from self._of_forums()
        for school, pair in self.forums.one_to_ones.items():
            yield from self._one_to_ones(school, pair, calendars[school], places[school])
        for school, place in places.items():
            yield from self._at_school(school, place)

    def _of_forums(self) -> Iterator[Occasion]:
        booked = self.forums.booked
        for held in self.record.meetings:
            yield Occasion(
                forums=held.forums,
                booked=booked,
                planned=held.on,
                on=held.on,
                at=held.at,
                place=held.place,
                record=held,
                actions=held.actions,
            )
        for coming in self.record.planned:
            for on in coming.on:
                yield Occasion(
                    forums=coming.forums,
                    booked=booked,
                    planned=on,
                    on=on,
                    at=coming.at,
                    place=coming.place,
                )

    def _one_to_ones(
        self, school: str, pair: OneToOnesContent, calendar: Calendar, place: str
    ) -> Iterator[Occasion]:
        regular = Fortnightly(calendar=calendar, first=pair.first).planned
        until = self.forums.one_to_ones_until
        agreed = {
            one.on: one.agreed for one in self.record.one_to_one_actions if one.school == school
        }
        first = [(day, self.forums.booked) for day in regular if day <= until]
        instead = [(pair.next, max(pair.cancelled))] if pair.next else []
        for planned, booked in (*first, *instead):
            on = pair.moved.get(planned, planned)
            yield Occasion(
                forums=(one_to_one(school),),
                school=school,
                booked=booked,
                planned=planned,
                on=on,
                at=lasting(pair.at, minutes=30),
                place=place,
                cancelled_because=pair.cancelled.get(planned, ""),
                actions=agreed.get(on, ()),
            )

    def _at_school(self, school: str, place: str) -> Iterator[Occasion]:
        pair = self.forums.support[school]
        for met in pair.met:
            yield self._there(support(school), school, place, met, lasting(pair.at, minutes=60))
        for one in self.boards.presentations:
            if one.school == school:
                meeting = self._there(board(place), school, place, one.on, BOARD_MEETS)
                yield meeting.but(presentation=one)

    def _there(self, forum: str, school: str, place: str, on: date, at: Times) -> Occasion:
        return Occasion(
            forums=(forum,),
            school=school,
            booked=self.forums.booked,
            planned=on,
            on=on,
            at=at,
            place=place,
        )


def lasting(at: str, *, minutes: int) -> Times:
    """Give a time of day with the time so many minutes later."""
    ends = datetime.strptime(at, "%H:%M") + timedelta(minutes=minutes)  # noqa: DTZ007 - on the wall
    return at, f"{ends:%H:%M}"
