"""The ways a meeting says no."""

from contracts.errors import Conflict, Invalid


class UnknownForum(Invalid):
    """No such forum, or one that no longer meets."""

    code = "unknown-forum"


class UnknownPerson(Invalid):
    """Nobody by this id works here."""

    code = "unknown-person"


class NotJoint(Invalid):
    """Only teams, key colleagues and faculties meet jointly; boards and pairs are their own."""

    code = "not-joint"


class EndsBeforeItStarts(Invalid):
    """A meeting ends later on the day it starts."""

    code = "ends-before-it-starts"


class SeriesTooLong(Invalid):
    """A series holds at most 60 meetings; `limit` says so."""

    code = "series-too-long"


class EmptySeries(Invalid):
    """The rule gives no date."""

    code = "empty-series"


class NoCalendar(Conflict):
    """The year's calendar is not published, so its school weeks are not known."""

    code = "no-calendar"


class WarningsUnconfirmed(Conflict):
    """Something stands against the date; `dates` says what, `unconfirmed` which kinds."""

    code = "warnings-unconfirmed"


class NotInState(Conflict):
    """Not at this point of the meeting's life; what is held stays held."""

    code = "meeting-not-in-state"


class NotYet(Conflict):
    """A meeting is held on its day or later, not before."""

    code = "not-yet"


class NoMinutesHere(Conflict):
    """A 1:1 has no minutes: its notes are in its own confidential zone (R47)."""

    code = "no-minutes-here"


class ItemStays(Conflict):
    """Standing items, and items with minutes, stay on the agenda."""

    code = "item-stays"


class UnknownItem(Invalid):
    """No such item on this agenda."""

    code = "unknown-item"


class TooMany(Conflict):
    """A meeting is one record that people read: its lists end somewhere."""

    code = "too-many"


class ActionsOpen(Conflict):
    """Actions were agreed in this meeting and are not done; the record stays (R43)."""

    code = "actions-open"


class NotAMistake(Conflict):
    """Only a meeting that was cancelled before anything was written in it can be deleted."""

    code = "not-a-mistake"


class ProposalSettled(Conflict):
    """It was answered, or what it was about is over."""

    code = "proposal-settled"


class AnswerStays(Conflict):
    """The answer to a proposal was announced: reword it or answer again, it is not struck out."""

    code = "answer-stays"


class MinutesUnpublished(Conflict):
    """Whoever reads the meeting waits for its minutes until those who write them publish them."""

    code = "minutes-unpublished"
