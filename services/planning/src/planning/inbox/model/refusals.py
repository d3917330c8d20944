"""The ways an inbox says no."""

from contracts.errors import Conflict


class NotInThatState(Conflict):
    """An action that is over is not answered, and one not taken up is not moved on."""

    code = "action-not-in-state"


class WordsStayInMeetings(Conflict):
    """What is said about a 1:1's action is written where the 1:1 is, and nowhere else."""

    code = "words-stay-in-meetings"
