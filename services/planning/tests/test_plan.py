from datetime import UTC, datetime

import pytest

from contracts.api.planning import MilestoneBody, ObjectiveBody, RatingBody
from contracts.api.planning_sections import SectionKey
from contracts.errors import Invalid, NotFound
from contracts.planning import MilestoneId, ObjectiveId, PlanState, PriorityId, Rating
from planning.examples import (
    ABSENCE,
    ATTENDANCE,
    BELOW_22,
    BELOW_26,
    HEAD,
    HEADINGS,
    PROTOCOL,
    READING,
    a_plan,
)
from planning.plans.model import editing
from planning.plans.model.milestones import Milestone, Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import MOST_HISTORY, ImprovementPlan
from planning.plans.model.rating import rate
from planning.plans.model.refusals import (
    PriorityUnanswered,
    ReasonRequired,
    TooMany,
    UnknownPriority,
    WrongState,
)

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SIGNED = Signed(by=HEAD.id, at=MONDAY)


def rated(plan: ImprovementPlan, rating: Rating, note: str = "") -> ImprovementPlan:
    return rate(plan, PROTOCOL, RatingBody(rating=rating, note=note), SIGNED)[0]


def test_every_plan_has_every_standard_section_in_order() -> None:
    assert [section.key for section in a_plan().sections] == list(SectionKey)


@pytest.mark.parametrize("keep", [slice(1, None), slice(None, None, -1), slice(0, 0)])
def test_no_section_can_be_taken_out_or_moved(keep: slice) -> None:
    with pytest.raises(Invalid, match="every standard section"):
        a_plan().but(sections=a_plan().sections[keep])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Rating.EMBEDDED, Rating.ON_TRACK),
        (Rating.ON_TRACK, Rating.AT_RISK),
        (Rating.AT_RISK, Rating.OFF_TRACK),
        (Rating.OFF_TRACK, Rating.NOT_STARTED),
    ],
)
def test_slipping_back_needs_a_reason(before: Rating, after: Rating) -> None:
    plan = a_plan(rated=before)

    with pytest.raises(ReasonRequired):
        rated(plan, after)

    step = rated(plan, after, note="The tutor left.").objective(ABSENCE).milestone(PROTOCOL)
    assert (step.rating, step.ratings[-1].note) == (after, "The tutor left.")


@pytest.mark.parametrize("first", [Rating.OFF_TRACK, Rating.AT_RISK, Rating.EMBEDDED])
def test_a_first_rating_and_a_better_one_need_none(first: Rating) -> None:
    assert rated(a_plan(), first).objective(ABSENCE).milestone(PROTOCOL).rating is first
    assert len(rated(a_plan(rated=Rating.OFF_TRACK), first).milestones[0].ratings) == 2


def test_a_rating_keeps_the_ones_before_it() -> None:
    plan = rated(rated(a_plan(), Rating.ON_TRACK), Rating.EMBEDDED)

    ratings = plan.objective(ABSENCE).milestone(PROTOCOL).ratings
    assert [given.rating for given in ratings] == [Rating.ON_TRACK, Rating.EMBEDDED]
    assert ratings[0].signed == SIGNED


@pytest.mark.parametrize("state", [PlanState.DRAFT, PlanState.SHARED, PlanState.CLOSED])
def test_only_a_published_or_reviewed_plan_is_rated(state: PlanState) -> None:
    with pytest.raises(WrongState):
        rated(a_plan(state), Rating.ON_TRACK)


@pytest.mark.parametrize("state", [PlanState.REVIEWED, PlanState.CLOSED])
def test_a_reviewed_plans_text_stands(state: PlanState) -> None:
    with pytest.raises(WrongState):
        editing.write_section(a_plan(state), SectionKey.CONTEXT, "New words", SIGNED)


def test_a_change_is_kept_with_its_part_and_the_version_it_made() -> None:
    plan = a_plan(version=4)

    changed, _ = editing.write_section(plan, SectionKey.CONTEXT, "860 students", SIGNED)

    assert [(c.part, c.by) for c in changed.changes_since(4)] == [("sections/context", HEAD.id)]
    assert changed.changes_since(5) == ()


def test_the_history_ends_somewhere() -> None:
    plan = a_plan(PlanState.DRAFT)
    for number in range(MOST_HISTORY + 5):
        plan, _ = editing.write_section(plan, SectionKey.CONTEXT, f"{number}", SIGNED)

    assert len(plan.history) == MOST_HISTORY


def test_writing_the_same_again_is_no_change() -> None:
    plan = a_plan()

    same, told = editing.write_section(plan, SectionKey.CONTEXT, "", SIGNED)

    assert same is plan
    assert told == ()


def test_an_objective_serves_a_published_priority_or_is_the_schools_own() -> None:
    own = Objective(id=ObjectiveId("own"), title="A choir")
    lost = own.but(priority_id="gone")

    plan, _ = editing.add_objectives(a_plan(), (own,), HEADINGS, SIGNED)
    with pytest.raises(UnknownPriority):
        editing.add_objectives(a_plan(), (lost,), HEADINGS, SIGNED)

    assert plan.objective(own.id) == own


def test_a_plan_ends_somewhere() -> None:
    many = tuple(Objective(id=ObjectiveId(f"o{n}"), title="More") for n in range(40))
    step = Milestone(id=MilestoneId("m"), title="Step", term=1)
    busy = a_plan().objective(ABSENCE).but(milestones=(step,) * 20)

    with pytest.raises(TooMany):
        editing.add_objectives(a_plan(), many, HEADINGS, SIGNED)
    with pytest.raises(TooMany):
        busy.added(step)


def test_a_published_plan_goes_on_answering_every_priority() -> None:
    turned = ObjectiveBody(title="A choir")

    with pytest.raises(PriorityUnanswered):
        editing.remove_objective(a_plan(), ABSENCE, HEADINGS, SIGNED)
    with pytest.raises(PriorityUnanswered):
        editing.change_objective(a_plan(), ABSENCE, turned, HEADINGS, SIGNED)
    with pytest.raises(PriorityUnanswered):
        editing.give_reason(a_plan(), READING, "", HEADINGS, SIGNED)

    draft, _ = editing.remove_objective(a_plan(PlanState.DRAFT), ABSENCE, HEADINGS, SIGNED)
    assert draft.unanswered(HEADINGS) == (ATTENDANCE,)


def test_a_reason_is_for_a_priority_of_the_cycle() -> None:
    with pytest.raises(UnknownPriority):
        editing.give_reason(a_plan(), PriorityId("gone"), "Why", HEADINGS, SIGNED)


def test_a_reason_taken_back_leaves_the_priority_unanswered() -> None:
    plan, _ = editing.give_reason(a_plan(PlanState.DRAFT), READING, "", HEADINGS, SIGNED)

    assert plan.unanswered(HEADINGS) == (READING,)


def test_rewording_keeps_steps_and_moving_a_step_ends_its_lateness() -> None:
    late = a_plan().objective(ABSENCE).milestone(PROTOCOL).but(overdue_since="2026-10-24")
    plan = a_plan().but(objectives=(a_plan().objective(ABSENCE).replaced(late),))

    reworded, _ = editing.change_objective(
        plan, ABSENCE, ObjectiveBody(title="Fewer absent", priority_id=ATTENDANCE), HEADINGS, SIGNED
    )
    moved, _ = editing.change_milestone(
        reworded, PROTOCOL, MilestoneBody(title="Live", term=3), SIGNED
    )

    assert [m.id for m in reworded.milestones] == [PROTOCOL, BELOW_26, BELOW_22]
    assert reworded.has_overdue
    assert not moved.has_overdue


def test_what_a_plan_does_not_hold_is_not_found() -> None:
    with pytest.raises(NotFound):
        a_plan().objective(ObjectiveId("gone"))
    with pytest.raises(NotFound):
        a_plan().holding(MilestoneId("gone"))
    with pytest.raises(NotFound):
        a_plan().objective(ABSENCE).milestone(MilestoneId("gone"))


def test_before_publication_only_the_state_is_told() -> None:
    draft, published = a_plan(PlanState.SHARED).facts(), a_plan().facts()

    assert (draft.objectives, draft.reasoned_gaps) == ((), ())
    assert [m.milestone_id for m in published.objectives[0].milestones] == [
        PROTOCOL,
        BELOW_26,
        BELOW_22,
    ]
    assert published.reasoned_gaps == (READING,)
