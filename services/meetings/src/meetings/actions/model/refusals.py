"""The ways an action says no."""

from contracts.errors import Conflict


class NotInThatState(Conflict):
    """An action that is over is not moved on, and an open one is not opened."""

    code = "action-not-in-state"


class MeetingCancelled(Conflict):
    """A meeting that will not take place agrees nothing."""

    code = "meeting-cancelled"
