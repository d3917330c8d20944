"""Improvement plans as they are written in `ashlode/plans`, with every day something happened."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator

from contracts.api.planning_sections import SectionKey
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import PlanState, Rating, TermNumber

_RATED = re.compile(r"(?P<on>\S+) (?P<rating>[a-z-]+)(?:: (?P<note>.+))?")
_REMARK = re.compile(r"(?P<by>.+?) (?P<on>\d{4}-\d\d-\d\d): (?P<text>.+)")


class RatingContent(Frozen):
    """A rating, written "2026-11-20 off-track: why it slipped back"."""

    on: date
    rating: Rating
    note: str = ""


class RemarkContent(Frozen):
    """What a colleague of the trust said, written "job title 2026-11-20: the words"."""

    by: str
    on: date
    text: str


def _rating(written: str) -> dict[str, str]:
    return parts(_RATED, written)


def _remark(written: str | None) -> dict[str, str] | None:
    return None if written is None else parts(_REMARK, written)


def parts(form: re.Pattern[str], written: str) -> dict[str, str]:
    """Take apart what a file says in one line; what is not said is left out."""
    match = form.fullmatch(written)
    if match is None:
        raise ValueError(f"{written!r} is not written as {form.pattern}")
    return {name: words for name, words in match.groupdict().items() if words is not None}


Rated = tuple[Annotated[RatingContent, BeforeValidator(_rating)], ...]
Remark = Annotated[RemarkContent | None, BeforeValidator(_remark)]


class MilestoneContent(Frozen):
    """A step; `evidence` names what the last of its ratings rests on."""

    title: str
    term: TermNumber
    rated: Rated = ()
    evidence: tuple[str, ...] = ()
    remark: Remark = None


class ObjectiveContent(Frozen):
    """An objective; `owner` is a job title at the school, no priority makes it the school's own."""

    title: str
    owner: str
    priority: str | None = None
    success: tuple[str, ...]
    actions: tuple[str, ...]
    milestones: tuple[MilestoneContent, ...]


class CarriedContent(Frozen):
    """An objective taken over from last cycle's plan, and ratings of its steps by their titles."""

    title: str
    owner: str
    priority: str
    rated: dict[str, Rated]


class PlanContent(Frozen):
    """A school's plan for a cycle; a day that is missing has not come yet."""

    school: str
    cycle: Cycle
    started: date
    shared: date | None = None
    published: date | None = None
    reviewed: date | None = None
    closed: date | None = None
    sections: dict[SectionKey, str]
    gaps: dict[str, str] = {}
    carried: tuple[CarriedContent, ...] = ()
    objectives: tuple[ObjectiveContent, ...]

    @property
    def steps(self) -> tuple[tuple[PlanState, date], ...]:
        """The states the plan came into after draft, with their days."""
        days = (
            (PlanState.SHARED, self.shared),
            (PlanState.PUBLISHED, self.published),
            (PlanState.REVIEWED, self.reviewed),
            (PlanState.CLOSED, self.closed),
        )
        return tuple((state, day) for state, day in days if day is not None)

    @property
    def milestones(self) -> tuple[MilestoneContent, ...]:
        """Every step the file writes, without those that are carried over."""
        return tuple(m for objective in self.objectives for m in objective.milestones)

    def overdue_on(self, ended_terms: frozenset[int]) -> Iterator[str]:
        """Name the steps that nobody rated though their term has ended (R12)."""
        if self.published is not None and self.closed is None:
            late = (m for m in self.milestones if m.term in ended_terms and not m.rated)
            yield from (milestone.title for milestone in late)

    def days(self) -> frozenset[date]:
        """List every day on which something happens to this plan."""
        rated = [r.on for m in self.milestones for r in m.rated]
        rated += [r.on for one in self.carried for given in one.rated.values() for r in given]
        remarks = [m.remark.on for m in self.milestones if m.remark]
        return frozenset({self.started, *(day for _, day in self.steps), *rated, *remarks})
