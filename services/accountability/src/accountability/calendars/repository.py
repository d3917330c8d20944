"""Calendars, one document for the trust and one for each school with dates of its own."""

from accountability.calendars.model import KeptCalendar
from chassis.store import Readable, Repository
from contracts.permissions import Permission


class KeptCalendars(Repository[KeptCalendar]):
    """Every calendar heard of; they are public."""

    collection = "calendars"
    model = KeptCalendar
    readable = (Readable(Permission.READ_CALENDAR),)
