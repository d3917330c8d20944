"""The ways a collection or a return says no."""

from contracts.errors import Conflict, Invalid


class CollectionIsClosed(Conflict):
    """No figures are taken any more."""

    code = "collection-closed"


class AlreadyClosed(Conflict):
    """It was closed before."""

    code = "collection-closed-before"


class NotOpenYet(Conflict):
    """No figures are taken before the day it opens."""

    code = "collection-not-open-yet"


class DueBeforeItOpens(Invalid):
    """A day for returns that lies before the window."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message, errors=[{"field": field, "message": message}])


class FiguresRefused(Invalid):
    """Figures that cannot be right; each is named."""

    def __init__(self, wrong: dict[str, str]) -> None:
        errors = [{"field": field, "message": message} for field, message in wrong.items()]
        super().__init__("some figures cannot be right", errors=errors)


class ReturnIsAway(Conflict):
    """The return is with the specialist, accepted or published: its figures stand as they are."""

    code = "return-not-with-the-school"


class NotWithTheSpecialist(Conflict):
    """Only a return that came in can be queried, sent back or accepted."""

    code = "return-not-submitted"


class NotAccepted(Conflict):
    """Only an accepted return is published."""

    code = "return-not-accepted"


class NothingAccepted(Conflict):
    """No return of the collection is accepted and still unpublished."""

    code = "nothing-accepted"


class FiguresMissing(Conflict):
    """Each figure asked for needs a value or the reason for none; `missing` names those without."""

    code = "figures-missing"


class QueriesUnanswered(Conflict):
    """A question about a figure is neither answered nor settled by another figure."""

    code = "queries-unanswered"
