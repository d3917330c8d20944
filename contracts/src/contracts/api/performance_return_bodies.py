"""What people send about a school's return: figures of whole groups, and words about them (R88)."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from contracts.base import Confidential, Frozen, Line
from contracts.performance import (
    Amount,
    Cohort,
    Group,
    Mark,
    MeasureCode,
)

QueryWords = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000), Confidential()
]


class EnteredFigure(Frozen):
    """A value with its cohort, or the reason for none.

    A group of 1 to 5 may be sent as it is or as `suppressed`: neither its value nor its size is
    kept. A number of pupils is its own cohort and needs none.
    """

    measure: MeasureCode
    group: Group
    value: Amount | None = None
    mark: Mark | None = None
    cohort: Cohort | None = None

    @model_validator(mode="after")
    def _a_value_or_a_reason(self) -> Self:
        if (self.value is None) == (self.mark is None):
            raise ValueError("give a value or the reason why there is none")
        return self


class FiguresBody(Frozen):
    """All the return's figures as they now stand; one that is left out is still to come."""

    figures: Annotated[tuple[EnteredFigure, ...], Field(max_length=500)]


class QueryBody(Frozen):
    """What the specialist asks about one figure."""

    measure: MeasureCode
    group: Group
    words: QueryWords


class QueryAnswerBody(Frozen):
    """What the school answers."""

    words: QueryWords


class SendBackBody(Frozen):
    """Why the return as a whole goes back to the school."""

    words: Line
