"""The improvement plan: the standard sections, the objectives, and where it is in its life."""

from collections.abc import Sequence
from datetime import date
from typing import Self

from pydantic import AwareDatetime, model_validator

from contracts.api.planning_sections import SectionKey
from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.errors import Change, Invalid, NotFound
from contracts.planning import (
    MilestoneId,
    ObjectiveId,
    PlanFacts,
    PlanId,
    PlanRevised,
    PlanState,
    PriorityFacts,
    PriorityId,
)
from contracts.schools import SchoolOwned
from planning.plans.model.milestones import Milestone, Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.refusals import WrongState

MOST_HISTORY = 200

Headings = Sequence[PriorityFacts]
"""The cycle's published priorities, in order (R4)."""

OPEN_TO_EDITING = frozenset({PlanState.DRAFT, PlanState.SHARED, PlanState.PUBLISHED})
RATEABLE = frozenset({PlanState.PUBLISHED, PlanState.REVIEWED})
PUBLIC = frozenset({PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED})


class Section(Frozen):
    """The text of one standard section."""

    key: SectionKey
    text: str = ""


class Gap(Frozen):
    """Why a trust priority has no objective in this plan (R10)."""

    priority_id: PriorityId
    reason: str


class Edit(Frozen):
    """One change in the plan's own history: which part, and the version it made."""

    version: int
    part: str
    signed: Signed


class ImprovementPlan(SchoolOwned):
    """One school's plan for one cycle. `editions` counts those kept; `history` is the last 200."""

    cycle: Cycle
    updated_at: AwareDatetime
    state: PlanState = PlanState.DRAFT
    sections: tuple[Section, ...] = tuple(Section(key=key) for key in SectionKey)
    objectives: tuple[Objective, ...] = ()
    gaps: tuple[Gap, ...] = ()
    published_on: date | None = None
    editions: int = 0
    has_overdue: bool = False
    history: tuple[Edit, ...] = ()

    @model_validator(mode="after")
    def _in_the_standard_structure(self) -> Self:
        if [section.key for section in self.sections] != list(SectionKey):
            raise Invalid("a plan has every standard section, in order (R8)", errors=["sections"])
        return self

    def must_be(self, *states: PlanState) -> None:
        """Refuse with `WrongState` unless the plan is at one of these points of its life."""
        if self.state not in states:
            allowed = ", ".join(sorted(states))
            raise WrongState(
                f"the plan is {self.state}; this is for {allowed}", state=self.state.value
            )

    def objective(self, objective_id: ObjectiveId) -> Objective:
        """Find an objective; `NotFound` if the plan has no such one."""
        for objective in self.objectives:
            if objective.id == objective_id:
                return objective
        raise NotFound(f"the plan has no objective {objective_id}")

    def holding(self, milestone_id: MilestoneId) -> Objective:
        """Find the objective a milestone belongs to; `NotFound` if there is none."""
        for objective in self.objectives:
            if any(m.id == milestone_id for m in objective.milestones):
                return objective
        raise NotFound(f"the plan has no milestone {milestone_id}")

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """Every step of every objective."""
        return tuple(m for objective in self.objectives for m in objective.milestones)

    def unanswered(self, headings: Headings) -> tuple[PriorityId, ...]:
        """List the priorities with neither objective nor reason (R10)."""
        answered = {o.priority_id for o in self.objectives} | {g.priority_id for g in self.gaps}
        return tuple(h.priority_id for h in headings if h.priority_id not in answered)

    def replaced(self, objective: Objective) -> tuple[Objective, ...]:
        """List the objectives with a changed one in its place."""
        return tuple(objective if o.id == objective.id else o for o in self.objectives)

    def changed(self, part: str, signed: Signed, **changes: object) -> Self:
        """Keep a change with its place in the history."""
        edit = Edit(version=self.version + 1, part=part, signed=signed)
        new = self.but(
            **changes, updated_at=signed.at, history=(*self.history, edit)[-MOST_HISTORY:]
        )
        return new.but(has_overdue=any(m.overdue_since for m in new.milestones))

    def edited(
        self, part: str, signed: Signed, **changes: object
    ) -> tuple[Self, tuple[Event, ...]]:
        """Change the text while it may be; a published plan says that it was revised.

        What changes nothing gives this very plan, and no fact.
        """
        self.must_be(*OPEN_TO_EDITING)
        if self.but(**changes) == self:
            return self, ()
        new = self.changed(part, signed, **changes)
        if new.state is not PlanState.PUBLISHED:
            return new, ()
        return new, (PlanRevised(plan=new.facts(), revised_by=signed.by),)

    def changes_since(self, version: int) -> tuple[Change, ...]:
        """Say what was changed after a version, by whom and when."""
        return tuple(
            Change(part=e.part, by=e.signed.by, at=e.signed.at.isoformat())
            for e in self.history
            if e.version > version
        )

    def facts(self) -> PlanFacts:
        """Tell what others may know: its state, and its bones once it is published."""
        public = self.state in PUBLIC
        served = {o.priority_id for o in self.objectives}
        gaps = [g.priority_id for g in self.gaps if g.priority_id not in served]
        return PlanFacts(
            plan_id=PlanId(self.id),
            school_id=self.school_id,
            cycle=self.cycle,
            state=self.state,
            objectives=tuple(o.facts() for o in self.objectives) if public else (),
            reasoned_gaps=tuple(gaps) if public else (),
            published_on=self.published_on,
            updated_at=self.updated_at,
        )
