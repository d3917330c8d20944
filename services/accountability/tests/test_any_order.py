"""However often and in whatever order facts are heard, and after a rebuild, the same numbers."""

from collections.abc import Iterable
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from accountability.examples import (
    ATTENDANCE,
    ATTENDING,
    CYCLE,
    HEAD,
    OWN,
    PUBLISHED,
    STAVERMARSH,
    a_milestone,
    a_plan,
    a_rating,
    an_objective,
    told,
)
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.documents import Document
from chassis.testing import MemoryStore
from chassis.work import new_ulid
from contracts.base import Envelope, Event
from contracts.planning import (
    MilestoneFacts,
    MilestonesOverdue,
    ObjectiveFacts,
    PlanFacts,
    PlanId,
    PlanRevised,
    PlanSnapshotTaken,
    PlanState,
    PlanStateChanged,
    Rating,
)

PLAN_ID = PlanId(f"plan-of-{STAVERMARSH}")
Step = tuple[str, str, Rating | None]
STEPS = ("contact-protocol", "pa-26", "pa-24", "one-way", "late-addition")

ratings = st.tuples(st.just("rate"), st.sampled_from(STEPS), st.sampled_from(Rating))
lateness = st.tuples(st.just("late"), st.sampled_from(STEPS), st.just(None))
revisions = st.tuples(st.sampled_from(["add", "drop", "move"]), st.sampled_from(STEPS), st.none())
happenings = st.lists(ratings | lateness | revisions, max_size=12)
patiently = settings(deadline=None, max_examples=60)


class Planning:
    """A plan lived through as planning lives it: each step a version, each version its facts."""

    def __init__(self) -> None:
        self.version = 1
        draft = a_plan(state=PlanState.DRAFT)
        self.plan = a_plan(ATTENDING, OWN)
        self.said: list[Envelope] = [
            told(PlanStateChanged(plan=draft, previous=None, changed_by=HEAD), 1)
        ]
        self.say(
            PlanStateChanged(plan=self.plan, previous=PlanState.DRAFT, changed_by=HEAD),
            self.plan,
        )

    def say(self, fact: Event, plan: PlanFacts) -> None:
        self.version += 1
        self.plan = plan
        self.said.append(told(fact, self.version, at=PUBLISHED + timedelta(hours=7 * self.version)))

    def live(self, what: str, step: str, rating: Rating | None) -> None:
        held = {str(m.milestone_id): m for o in self.plan.objectives for m in o.milestones}
        if what == "add":
            extra = an_objective("extra", ATTENDANCE, a_milestone("late-addition", 5))
            self.revise((*self.without("late-addition"), extra))
        elif what == "drop":
            self.revise(self.without(step))
        elif milestone := held.get(step):
            at = PUBLISHED + timedelta(hours=7 * (self.version + 1))
            if rating is not None:
                fact = a_rating(step, rating, previous=milestone.rating, at=at)
                new = milestone.but(
                    rating=rating, previous=milestone.rating, rated_at=at, overdue=False
                )
                self.say(fact, self.swapped(new.milestone_id, new).but(updated_at=at))
            elif what == "late":
                new = milestone.but(overdue=True)
                overdue = MilestonesOverdue(
                    plan_id=PLAN_ID,
                    school_id=STAVERMARSH,
                    cycle=CYCLE,
                    milestones=(new.milestone_id,),
                    as_of=at.date(),
                )
                self.say(overdue, self.swapped(new.milestone_id, new))
            else:
                new = milestone.but(term=6, overdue=False)
                self.revise(self.swapped(new.milestone_id, new).objectives)

    def revise(self, objectives: tuple[ObjectiveFacts, ...]) -> None:
        at = PUBLISHED + timedelta(hours=7 * (self.version + 1))
        plan = self.plan.but(objectives=objectives, updated_at=at)
        self.say(PlanRevised(plan=plan, revised_by=HEAD), plan)

    def swapped(self, key: str, new: MilestoneFacts) -> PlanFacts:
        return self.plan.but(
            objectives=tuple(
                o.but(milestones=tuple(new if m.milestone_id == key else m for m in o.milestones))
                for o in self.plan.objectives
            )
        )

    def without(self, step: str) -> tuple[ObjectiveFacts, ...]:
        return tuple(
            o.but(milestones=tuple(m for m in o.milestones if m.milestone_id != step))
            for o in self.plan.objectives
            if o.objective_id != "extra" or step != "late-addition"
        )

    @property
    def snapshot(self) -> Envelope:
        return told(PlanSnapshotTaken(plan=self.plan), self.version)


async def row_after(messages: Iterable[Envelope]) -> list[Document]:
    store = MemoryStore()
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)
    return [store.saved(kept, f"{STAVERMARSH}:{CYCLE}")["sip"] for kept in ("rows", "breakdowns")]


def lived(steps: list[Step]) -> Planning:
    planning = Planning()
    for step in steps:
        planning.live(*step)
    return planning


@patiently
@given(happenings, st.data())
async def test_facts_may_come_again_and_in_any_order(
    steps: list[Step], data: st.DataObject
) -> None:
    planning = lived(steps)
    resent = data.draw(st.lists(st.sampled_from(planning.said), max_size=6))
    again = [message.but(id=new_ulid()) for message in resent]
    heard = data.draw(st.permutations([*planning.said, *resent, *again]))

    assert await row_after(heard) == await row_after(planning.said)


@patiently
@given(happenings)
async def test_a_rebuild_from_snapshots_gives_identical_numbers(steps: list[Step]) -> None:
    planning = lived(steps)

    assert await row_after([planning.snapshot]) == await row_after(planning.said)


@patiently
@given(happenings)
async def test_a_snapshot_amid_live_facts_changes_nothing(steps: list[Step]) -> None:
    planning = lived(steps)
    amid = [planning.said[0], planning.snapshot, *planning.said[1:]]

    assert await row_after(amid) == await row_after(planning.said)
