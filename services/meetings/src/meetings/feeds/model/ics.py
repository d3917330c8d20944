"""Meetings as an iCalendar object that Outlook, Google and Apple take (RFC 5545, 7986)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar, cast

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDuration

from contracts.days import LONDON
from meetings.feeds.model.entries import Entry

_PRODUCT = "-//School improvement suite//Meetings//EN-GB"
_LOOK_AGAIN = timedelta(hours=1)


class Lines(Protocol):
    """What is needed of a component; icalendar leaves the type of values open."""

    def add(self, name: str, value: object) -> None: ...


C = TypeVar("C")


def as_ics(entries: Iterable[Entry], *, name: str | None = None) -> bytes:
    """Write entries out, in CRLF lines of at most 75 octets; `name` makes it a calendar to keep.

    The same entries always give the same bytes, so that a reader can be told nothing changed.
    """
    calendar = _with(
        Calendar(),
        ("prodid", _PRODUCT),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "PUBLISH"),
    )
    if name:
        _with(
            calendar,
            ("name", name),
            ("x-wr-calname", name),
            ("x-wr-timezone", LONDON.key),
            ("refresh-interval", vDuration(_LOOK_AGAIN, params={"value": "DURATION"})),
            ("x-published-ttl", "PT1H"),
        )
    calendar.add_component(_london())
    for entry in entries:
        calendar.add_component(_event(entry))
    return calendar.to_ical(sorted=False)


def _event(entry: Entry) -> Event:
    changed = entry.changed_at.astimezone(UTC)
    event = _with(
        Event(),
        ("uid", f"{entry.meeting_id}@meetings.school-improvement"),
        ("dtstamp", changed),
        ("last-modified", changed),
        ("sequence", entry.sequence),
        ("dtstart", entry.starts.astimezone(LONDON)),
        ("dtend", entry.ends.astimezone(LONDON)),
        ("summary", f"Cancelled: {entry.title}" if entry.cancelled else entry.title),
        ("status", "CANCELLED" if entry.cancelled else "CONFIRMED"),
        ("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE"),
    )
    if entry.place:
        _with(event, ("location", entry.place))
    return _with(event, ("class", "PRIVATE")) if entry.private else event


def _london() -> Timezone:
    """Describe London's clock by its two rules, for calendars that do not know it by name."""
    zone = _with(Timezone(), ("tzid", LONDON.key))
    for part, name, begins, before, after in (
        (TimezoneDaylight(), "BST", datetime(1996, 3, 31, 1), 0, 1),  # noqa: DTZ001 - wall clock
        (TimezoneStandard(), "GMT", datetime(1996, 10, 27, 2), 1, 0),  # noqa: DTZ001 - wall clock
    ):
        rule = {"freq": "yearly", "bymonth": begins.month, "byday": "-1su"}
        zone.add_component(
            _with(
                part,
                ("dtstart", begins),
                ("rrule", rule),
                ("tzoffsetfrom", timedelta(hours=before)),
                ("tzoffsetto", timedelta(hours=after)),
                ("tzname", name),
            )
        )
    return zone


def _with(component: C, *lines: tuple[str, object]) -> C:
    for name, value in lines:
        cast("Lines", component).add(name, value)
    return component
