"""The ways a service says no. Each `code` is public: the frontend chooses its words by it."""

from typing import ClassVar

from contracts.base import Frozen


class Refusal(Exception):
    """A rule refused the request; asking again unchanged will not help.

    `details` joins the problem document (RFC 9457) as extension members.
    """

    code: ClassVar[str] = "refused"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.details = details


class NotFound(Refusal):
    """There is no such thing, or not for you."""

    code = "not-found"


class Forbidden(Refusal):
    """You may not do this here."""

    code = "forbidden"


class Conflict(Refusal):
    """Not in its present state."""

    code = "conflict"


class Change(Frozen):
    """One thing somebody else changed meanwhile: which part, by whom, when (ISO 8601)."""

    part: str
    by: str
    at: str


class ChangedMeanwhile(Conflict):
    """Somebody saved first; `current_version` and `changes` say what to look at again."""

    code = "changed-meanwhile"


class MustMatch(Refusal):
    """A change must say which version it was made from (If-Match)."""

    code = "must-match"


class Invalid(Refusal):
    """The request can be read but what it says cannot be right; `errors` names the fields."""

    code = "invalid"

    @classmethod
    def at(cls, field: str, message: str) -> "Invalid":
        """Refuse one field, in the shape every validation error has."""
        return cls(message, errors=[{"field": field, "message": message}])
