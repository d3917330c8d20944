"""What people send about improvement plans."""

from typing import Annotated

from pydantic import Field, StringConstraints

from contracts.base import Confidential, Frozen, Line, Prose
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId, Rating, TermNumber
from contracts.schools import SchoolId

Address = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, max_length=600, pattern=r"^https?://[^\s/?#@]+([/?#]\S*)?$"
    ),
    Confidential(),
]
Remark = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000), Confidential()
]
OwnerId = Annotated[PersonId, StringConstraints(min_length=1, max_length=60)]
OwnerName = Annotated[str, StringConstraints(strip_whitespace=True, max_length=120), Confidential()]


class StartPlan(Frozen):
    """A school's plan for a cycle, begun with the standard sections empty."""

    school_id: SchoolId
    cycle: Cycle


class SectionBody(Frozen):
    """The text of one standard section."""

    text: Prose


class ObjectiveBody(Frozen):
    """What a school means to achieve; without a priority it is the school's own."""

    title: Line
    priority_id: PriorityId | None = None
    owner_id: OwnerId | None = None
    owner_name: OwnerName = ""
    success_criteria: tuple[Line, ...] = Field(default=(), max_length=20)
    actions: tuple[Line, ...] = Field(default=(), max_length=40)


class MilestoneBody(Frozen):
    """A step, and the term by whose end it is promised."""

    title: Line
    term: TermNumber


class Evidence(Frozen):
    """Where a rating can be checked: a web address and what is found there."""

    label: Line
    url: Address


class RatingBody(Frozen):
    """How a milestone stands; `note` is the reason when it has slipped back."""

    rating: Rating
    evidence: tuple[Evidence, ...] = Field(default=(), max_length=5)
    note: Annotated[
        str, StringConstraints(strip_whitespace=True, max_length=1_000), Confidential()
    ] = ""


class CommentBody(Frozen):
    """A remark to the school about a milestone."""

    text: Remark


class GapBody(Frozen):
    """Why a trust priority has no objective here (R10); empty takes the reason back."""

    reason: Annotated[
        str, StringConstraints(strip_whitespace=True, max_length=1_000), Confidential()
    ]


class CarryBody(Frozen):
    """Which of last cycle's unfinished objectives go on (R5)."""

    objective_ids: tuple[ObjectiveId, ...] = Field(min_length=1, max_length=40)
