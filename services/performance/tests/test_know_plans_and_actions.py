from datetime import date
from itertools import permutations
from typing import Any

from chassis.bus import deliver
from chassis.testing import MemoryStore
from chassis.work import new_ulid
from contracts.base import Envelope
from contracts.meetings import ActionAssigned, ActionChanged, ActionOverdue
from contracts.planning import (
    MilestoneRated,
    MilestonesOverdue,
    PlanStateChanged,
    PrioritiesPublished,
    Rating,
)
from contracts.samples import sample_of
from performance.known.model.actions import KnownAction
from performance.known.model.plans import Counted, KnownPlan
from performance.subscriptions import SUBSCRIPTIONS


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def the_plan(store: MemoryStore, message: Envelope) -> KnownPlan:
    facts: Any = message.data["plan"]
    return KnownPlan.model_validate(store.saved("known_plans", facts["plan_id"]))


async def test_a_plan_reads_the_same_in_whatever_order_its_facts_come() -> None:
    published, rated, late = (
        sample_of(event) for event in (PlanStateChanged, MilestoneRated, MilestonesOverdue)
    )
    facts: Any = published.data["plan"]
    first, second = (step["milestone_id"] for step in facts["objectives"][0]["milestones"][:2])
    told = {"plan_id": facts["plan_id"], "school_id": facts["school_id"]}
    rated = rated.but(
        sequence=published.sequence + 2,
        data={**rated.data, **told, "milestone_id": first, "rating": "at-risk", "overdue": False},
    )
    late = late.but(
        sequence=published.sequence + 1, data={**late.data, **told, "milestones": [first, second]}
    )
    counts: list[Counted] = []

    for order in permutations((published, rated, late)):
        store = MemoryStore()
        await hear(store, *(message.but(id=new_ulid()) for message in (*order, order[0])))
        counts.append(Counted.of(the_plan(store, published).standings))

    assert counts == [counts[0]] * 6
    assert (counts[0].ratings[Rating.AT_RISK], counts[0].overdue) == (1, 1)
    assert sum(counts[0].ratings.values()) == counts[0].total


async def test_a_plan_told_later_replaces_what_was_heard_before_it() -> None:
    published, rated = sample_of(PlanStateChanged), sample_of(MilestoneRated)
    facts: Any = published.data["plan"]
    step = facts["objectives"][0]["milestones"][0]
    rated = rated.but(
        sequence=published.sequence - 1,
        data={**rated.data, "plan_id": facts["plan_id"], "milestone_id": step["milestone_id"]},
    )
    store = MemoryStore()

    await hear(store, rated, published)

    standing = the_plan(store, published).standings[0]
    assert (standing.rating.value, standing.overdue) == (step["rating"], step["overdue"])


async def test_priorities_are_kept_in_their_order() -> None:
    store, fact = MemoryStore(), sample_of(PrioritiesPublished)

    await hear(
        store, fact, fact.but(id=new_ulid(), sequence=0, data={**fact.data, "priorities": []})
    )

    kept = store.saved("known_priorities", str(fact.data["cycle"]))
    assert kept["priorities"] == fact.data["priorities"]


async def test_an_action_is_kept_as_it_was_last_told_and_never_a_one_to_ones_words() -> None:
    assigned, changed, late = (
        sample_of(event) for event in (ActionAssigned, ActionChanged, ActionOverdue)
    )
    action: Any = assigned.data["action"]
    done = {**action, "state": "completed", "completed_on": "2026-11-20"}
    private = {**action, "action_id": "private", "kind": "one-to-one", "wording": None}
    nobodys = {**action, "action_id": "nobodys", "school_id": None}
    store = MemoryStore()

    await hear(
        store,
        changed.but(sequence=9, data={**changed.data, "action": done}),
        assigned.but(sequence=1),
        late.but(sequence=2, data={**late.data, "action": private}),
        late.but(id=new_ulid(), sequence=2, data={**late.data, "action": nobodys}),
    )

    kept = KnownAction.model_validate(store.saved("known_actions", action["action_id"]))
    assert (kept.state.value, kept.completed_on) == ("completed", date(2026, 11, 20))
    assert store.saved("known_actions", "private")["wording"] is None
    assert ("known_actions", "nobodys") not in store.kept
