"""A table pasted from Word or Excel, before and as it becomes objectives (R16)."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from contracts.base import Confidential, Frozen
from contracts.planning import PriorityId

Pasted = Annotated[str, StringConstraints(min_length=1, max_length=400_000), Confidential()]


class PasteField(StrEnum):
    """What a column of the table holds."""

    OBJECTIVE = "objective"
    SUCCESS_CRITERIA = "success-criteria"
    ACTIONS = "actions"
    MILESTONE = "milestone"
    TERM = "term"
    OWNER = "owner"
    PRIORITY = "priority"
    IGNORE = "ignore"


class PasteBody(Frozen):
    """Tab-separated text or HTML as the clipboard gave it.

    `mapping` says by column number (from 0) what a column holds; without it the header words
    are guessed from.
    """

    text: Pasted
    mapping: dict[int, PasteField] | None = Field(default=None, max_length=40)


class PasteColumn(Frozen):
    """A column as found, and what it is taken for."""

    column: int
    heading: str
    field: PasteField


class PasteProblem(Frozen):
    """Why a row cannot be taken as it is; row 0 is the table as a whole."""

    row: int
    message: str


class PastedMilestone(Frozen):
    """A step read from a row; the term is None where it could not be read."""

    title: str
    term: int | None


class PastedObjective(Frozen):
    """An objective read from one row or several."""

    rows: tuple[int, ...]
    title: str
    priority_id: PriorityId | None
    owner_name: str
    success_criteria: tuple[str, ...]
    actions: tuple[str, ...]
    milestones: tuple[PastedMilestone, ...]


class PastePreview(Frozen):
    """What applying would add; nothing is added while there are problems."""

    columns: tuple[PasteColumn, ...]
    has_header: bool
    objectives: tuple[PastedObjective, ...]
    problems: tuple[PasteProblem, ...]
