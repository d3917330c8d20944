"""Putting meetings into the calendar: one, a series, and what stands against a date.

Times of day are those on the wall in London; the services turn them into moments.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from contracts.base import Confidential, Frozen, Line
from contracts.meetings import ForumId, MeetingId
from contracts.people import PersonId
from contracts.schools import SchoolId

WallTime = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
ShortLine = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), Confidential()]
"""A title or a venue; empty is allowed."""
Link = Annotated[
    str, StringConstraints(pattern=r"^(https://[^\s<>\"]{1,500})?$", max_length=508), Confidential()
]
Invited = Annotated[tuple[PersonId, ...], Field(max_length=200)]
Forums = Annotated[tuple[ForumId, ...], Field(min_length=1, max_length=12)]


class WarningKind(StrEnum):
    """What stands against a date; none of it forbids a meeting."""

    DOUBLE_BOOKED = "double-booked"
    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    INSET_DAY = "inset-day"
    CLOSURE = "closure"


Despite = Annotated[tuple[WarningKind, ...], Field(max_length=len(WarningKind))]
"""The kinds of warning the asker has seen and goes on despite."""


class DateWarning(Frozen):
    """Something against a date: for which schools (none: the trust) or for which people."""

    kind: WarningKind
    school_ids: tuple[SchoolId, ...]
    person_ids: tuple[PersonId, ...]


class Details(Frozen):
    """What a meeting is, whenever it is.

    Several forums make it a joint meeting, which counts for each (R38). Without an agenda lead
    or a facilitator (R39) the first forum's own are taken; `title` is empty for the forums' names.
    """

    forum_ids: Forums
    title: ShortLine = ""
    venue: ShortLine = ""
    link: Link = ""
    agenda_lead_id: PersonId | None = None
    facilitator_id: PersonId | None = None
    invited: Invited = ()


class ScheduleMeeting(Details):
    """One meeting."""

    on: date
    starts_at: WallTime
    ends_at: WallTime
    despite: Despite = ()


class FortnightlyRule(Frozen):
    """Every second school week on the first date's weekday, holidays skipped (K12, K13)."""

    rule: Literal["fortnightly"]
    first: date
    until: date | None = None


class TermlyRule(Frozen):
    """Once in each term from the first date's on: the same week of the term, the same weekday."""

    rule: Literal["termly"]
    first: date
    until: date | None = None


class ChosenRule(Frozen):
    """These dates."""

    rule: Literal["chosen"]
    dates: Annotated[tuple[date, ...], Field(min_length=1, max_length=2_000)]


SeriesRule = Annotated[FortnightlyRule | TermlyRule | ChosenRule, Field(discriminator="rule")]


class ScheduleSeries(Details):
    """Several meetings by a rule, at most 60."""

    rule: SeriesRule
    starts_at: WallTime
    ends_at: WallTime
    despite: Despite = ()


class PlannedDate(Frozen):
    """A date the rule gives, and what stands against it."""

    on: date
    starts: AwareDatetime
    ends: AwareDatetime
    warnings: tuple[DateWarning, ...]


class SeriesPreview(Frozen):
    """Every date the rule gives, in order; nothing has been scheduled."""

    dates: tuple[PlannedDate, ...]


class SeriesView(Frozen):
    """A series as it was scheduled; each of its meetings then goes its own way."""

    series_id: str
    meeting_ids: tuple[MeetingId, ...]


class MoveMeeting(Frozen):
    """Another time for a meeting."""

    on: date
    starts_at: WallTime
    ends_at: WallTime
    despite: Despite = ()


class ChangeDetails(Frozen):
    """What a meeting is, anew and whole, its forums and its time apart."""

    title: ShortLine
    venue: ShortLine
    link: Link
    agenda_lead_id: PersonId | None
    facilitator_id: PersonId | None
    invited: Invited


class CancelMeeting(Frozen):
    """Why it will not take place; the reason stays here."""

    reason: Line
