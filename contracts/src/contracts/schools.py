"""Schools as every service knows them."""

from enum import StrEnum
from typing import Annotated, ClassVar, NewType

from pydantic import StringConstraints

from contracts.base import Aggregate, Event, Frozen, Name

SchoolId = NewType("SchoolId", str)
Urn = Annotated[str, StringConstraints(pattern=r"^\d{6}$")]


class Phase(StrEnum):
    """Phase of education as the register names it; schools are compared only within one."""

    NURSERY = "nursery"
    PRIMARY = "primary"
    MIDDLE_DEEMED_PRIMARY = "middle-deemed-primary"
    SECONDARY = "secondary"
    MIDDLE_DEEMED_SECONDARY = "middle-deemed-secondary"
    SIXTEEN_PLUS = "16-plus"
    ALL_THROUGH = "all-through"
    NOT_APPLICABLE = "not-applicable"


class SchoolOwned(Aggregate):
    """An aggregate that belongs to one school: access to it is access at that school."""

    placed_by: ClassVar[str | None] = "school_id"

    school_id: SchoolId


class SchoolFacts(Frozen):
    """A school as the other services need it."""

    school_id: SchoolId
    urn: Urn
    predecessor_urns: tuple[Urn, ...]
    name: Name
    short_name: Name
    phase: Phase
    local_authority: Name
    open: bool


class SchoolRecorded(Event):
    """A school joined, changed or left the trust; carries the whole of it."""

    type = "directory.school-recorded.v1"

    school: SchoolFacts
