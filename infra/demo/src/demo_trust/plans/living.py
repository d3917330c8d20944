"""Living through a plan: begun, shared, published, rated, remarked upon, reviewed and closed."""

import re
from collections.abc import Iterator
from datetime import date

from contracts.api.planning import CommentBody, Evidence, RatingBody
from contracts.api.planning_plan import MilestoneView, PlanView
from contracts.base import Frozen
from contracts.planning import PlanState
from contracts.schools import SchoolId
from demo_trust.content.plan import MilestoneContent, PlanContent, RatingContent, RemarkContent
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.plans.desk import Desk, find_plan, start_plan
from demo_trust.plans.writing import write_plan

_STEP = {
    PlanState.SHARED: "share",
    PlanState.PUBLISHED: "publish",
    PlanState.REVIEWED: "review",
    PlanState.CLOSED: "close",
}
_LIFE = (PlanState.DRAFT, *_STEP)


class Rated(Frozen):
    """One rating to give, the `number`th (from 0) of its milestone in this cycle."""

    objective: str
    milestone: str
    number: int
    given: RatingContent
    evidence: tuple[str, ...]


class Living:
    """One school's plan, taken through its days; what has happened already is left alone."""

    def __init__(self, content: PlanContent, known: Registered, door: Door) -> None:
        self.content = content
        self._known = known
        self._door = door
        self._school_id: SchoolId = known.schools[content.school]
        self._desk: Desk | None = None

    @property
    def plan(self) -> PlanView | None:
        """The plan as it stands, once it is begun."""
        return self._desk.plan if self._desk else None

    async def look(self) -> None:
        """Find the plan as it is before anything is done."""
        head = await self._door.person(self._known.head(self.content.school))
        self._desk = await find_plan(head, self._school_id, self.content)

    async def through(self, day: date) -> None:
        """Do what happened to this plan on a day: its steps first, then ratings, then remarks."""
        if day == self.content.started:
            await self._begin()
        if self._desk is None or day not in self.content.days():
            return
        for state, on in self.content.steps:
            if on == day and _comes_after(state, self._desk.plan.state):
                await self._desk.post(_STEP[state])
        for rated in ratings_of(self.content):
            if rated.given.on == day:
                await self._rate(self._desk, rated)
        for objective in self.content.objectives:
            for milestone in objective.milestones:
                if milestone.remark and milestone.remark.on == day:
                    await self._remark(self._desk, objective.title, milestone, milestone.remark)

    async def _begin(self) -> None:
        if self._desk is None:
            head = await self._door.person(self._known.head(self.content.school))
            self._desk = await start_plan(head, self._school_id, self.content)
        if self._desk.plan.state is PlanState.DRAFT:
            await write_plan(self._desk, self._known)

    async def _rate(self, desk: Desk, rated: Rated) -> None:
        milestone = _milestone(desk.plan, rated.objective, rated.milestone)
        if milestone is None or rated.number < _given_this_cycle(desk.plan, milestone):
            return
        body = RatingBody(
            rating=rated.given.rating,
            note=rated.given.note,
            evidence=tuple(_link(self.content.school, label) for label in rated.evidence),
        )
        await desk.post(f"milestones/{milestone.id}/ratings", body)

    async def _remark(
        self, desk: Desk, objective: str, content: MilestoneContent, remark: RemarkContent
    ) -> None:
        milestone = _milestone(desk.plan, objective, content.title)
        if milestone is None or milestone.comments:
            return
        by = await self._door.person(self._known.holder(remark.by))
        await desk.post(f"milestones/{milestone.id}/comments", CommentBody(text=remark.text), by)


def ratings_of(content: PlanContent) -> Iterator[Rated]:
    """List every rating a plan's file gives, the first of a milestone before its second."""
    for carried in content.carried:
        for title, given in carried.rated.items():
            yield from _ratings(carried.title, title, given, ())
    for objective in content.objectives:
        for step in objective.milestones:
            yield from _ratings(objective.title, step.title, step.rated, step.evidence)


def _ratings(
    objective: str, milestone: str, rated: tuple[RatingContent, ...], evidence: tuple[str, ...]
) -> Iterator[Rated]:
    for number, given in enumerate(rated):
        yield Rated(
            objective=objective,
            milestone=milestone,
            number=number,
            given=given,
            evidence=evidence if number == len(rated) - 1 else (),
        )


def _milestone(plan: PlanView, objective: str, milestone: str) -> MilestoneView | None:
    """Find a step by its words; None when somebody has changed them since."""
    steps = (m for o in plan.objectives if o.title == objective for m in o.milestones)
    return next((step for step in steps if step.title == milestone), None)


def _given_this_cycle(plan: PlanView, milestone: MilestoneView) -> int:
    return sum(1 for one in milestone.ratings if one.cycle == plan.cycle)


def _comes_after(state: PlanState, present: PlanState) -> bool:
    return _LIFE.index(state) > _LIFE.index(present)


def _link(school: str, label: str) -> Evidence:
    page = re.sub(r"[^a-z0-9]+", "-", label.casefold()).strip("-")
    return Evidence(label=label, url=f"https://evidence.ashlode.example/{school}/{page}")
