"""The ways a plan says no."""

from contracts.errors import Conflict, Invalid


class SecondPlan(Conflict):
    """A school has one plan a cycle (R7)."""

    code = "second-plan"


class SchoolClosed(Conflict):
    """A school that has left or closed begins no plan."""

    code = "school-closed"


class WrongState(Conflict):
    """Not at this point of the plan's life (R13)."""

    code = "plan-not-in-state"


class PriorityUnanswered(Conflict):
    """A trust priority has neither objective nor reason (R10); `priorities` lists them."""

    code = "priority-unanswered"


class UnknownPriority(Invalid):
    """No published priority of this cycle."""

    code = "unknown-priority"


class ReasonRequired(Conflict):
    """Nobody moves a milestone back without saying why."""

    code = "reason-required"


class TooMany(Conflict):
    """A plan is one document that people read: its lists end somewhere."""

    code = "too-many"


class ObjectiveFinished(Conflict):
    """Only an unfinished objective is carried forward (R5)."""

    code = "objective-finished"


class AlreadyCarried(Conflict):
    """An objective is carried into a plan once."""

    code = "already-carried"


class PasteHasProblems(Invalid):
    """The table cannot be taken as it is; `problems` says row by row why (R16)."""

    code = "paste-has-problems"
