from typing import Any

from chassis.store import Repository
from contracts.base import Aggregate, Event
from contracts.planning import (
    Alignment,
    AlignmentRecorded,
    PlanSnapshotTaken,
    PlanState,
    PrioritiesPublished,
    Rating,
)
from contracts.samples import sample_of
from contracts.schools import Phase
from planning.alignment.model import Profile
from planning.alignment.repository import Profiles
from planning.examples import CYCLE, HEAD, STAVERMARSH, a_plan, the_priorities
from planning.main import PLANNING
from planning.plans.repository import Plans
from planning.priorities.repository import PrioritiesOfCycles


def told(repository: type[Repository[Any]], aggregate: Aggregate) -> list[Event | None]:
    return [kind.tell(aggregate) for kind in PLANNING.snapshots if kind.repository is repository]


def test_a_plan_tells_how_it_stands_as_agreed() -> None:
    [taken] = told(Plans, a_plan(rated=Rating.AT_RISK))

    assert isinstance(taken, PlanSnapshotTaken)
    assert taken.model_dump(mode="json") == sample_of(PlanSnapshotTaken).data


def test_a_draft_tells_only_its_state() -> None:
    [taken] = told(Plans, a_plan(PlanState.DRAFT))

    assert isinstance(taken, PlanSnapshotTaken)
    assert (taken.plan.state, taken.plan.objectives) == (PlanState.DRAFT, ())


def test_priorities_are_told_again_once_they_were_published() -> None:
    [again], [unsaid] = (
        told(PrioritiesOfCycles, the_priorities()),
        told(PrioritiesOfCycles, the_priorities(published=False)),
    )

    assert isinstance(again, PrioritiesPublished)
    assert (again.cycle, len(again.priorities)) == (CYCLE, 2)
    assert unsaid is None


def test_alignment_is_told_again_once_the_school_has_chosen() -> None:
    profile = Profile(
        id=STAVERMARSH,
        school_id=STAVERMARSH,
        school_name="Stavermarsh School",
        phase=Phase.SECONDARY,
        sequence=1,
    )
    chosen = profile.but(
        subjects=({"subject": "English", "alignment": "individual"},), recorded_by=HEAD.id
    )

    [unsaid], [again] = told(Profiles, profile), told(Profiles, chosen)

    assert unsaid is None
    assert again == AlignmentRecorded(
        school_id=STAVERMARSH,
        subjects={"English": Alignment.INDIVIDUAL},
        recorded_by=HEAD.id,
    )
