"""How milestones stand: rated by the school and remarked upon."""

from contracts.api.planning import RatingBody
from contracts.planning import MilestoneId, MilestoneRated, PlanId, PlanState
from planning.plans.model.milestones import Comment, Signed
from planning.plans.model.plan import RATEABLE, ImprovementPlan


def rate(
    plan: ImprovementPlan, milestone_id: MilestoneId, body: RatingBody, signed: Signed
) -> tuple[ImprovementPlan, MilestoneRated]:
    """Say how a milestone stands, once the plan is published (R11)."""
    plan.must_be(*RATEABLE)
    objective = plan.holding(milestone_id)
    before = objective.milestone(milestone_id)
    after = before.rated(body, signed, plan.cycle)
    rated = plan.changed(
        f"milestones/{milestone_id}", signed, objectives=plan.replaced(objective.replaced(after))
    )
    return rated, MilestoneRated(
        plan_id=PlanId(plan.id),
        school_id=plan.school_id,
        cycle=plan.cycle,
        objective_id=objective.id,
        milestone_id=milestone_id,
        rating=after.rating,
        previous=before.rating,
        overdue=after.overdue_since is not None,
        evidence_count=len(body.evidence),
        rated_by=signed.by,
        rated_at=signed.at,
    )


def remark(plan: ImprovementPlan, milestone_id: MilestoneId, comment: Comment) -> ImprovementPlan:
    """Add a remark from the time the plan is shared until it is closed; nobody else is told."""
    plan.must_be(PlanState.SHARED, *RATEABLE)
    objective = plan.holding(milestone_id)
    remarked = objective.replaced(objective.milestone(milestone_id).remarked(comment))
    part = f"milestones/{milestone_id}"
    told = plan.changed(part, comment.signed, objectives=plan.replaced(remarked))
    return told.but(updated_at=plan.updated_at)  # what nobody is told of is no update to them
