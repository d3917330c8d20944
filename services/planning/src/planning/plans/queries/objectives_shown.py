"""Objectives and their steps as they are shown, and how the steps add up."""

from collections import Counter
from collections.abc import Iterable

from contracts.api.planning_parts import CarriedView, CommentView, RatingCounts, RatingView
from contracts.api.planning_plan import MilestoneView, ObjectiveTitle, ObjectiveView
from contracts.planning import Rating
from planning.plans.model.milestones import Comment, Milestone, RatingGiven
from planning.plans.model.objectives import Objective


def objective_shown(objective: Objective) -> ObjectiveView:
    """Show an objective with its steps in order of term."""
    origin = objective.carried_from
    return ObjectiveView(
        id=objective.id,
        title=objective.title,
        priority_id=objective.priority_id,
        owner_id=objective.owner_id,
        owner_name=objective.owner_name,
        success_criteria=objective.success_criteria,
        actions=objective.actions,
        carried_from=CarriedView(**dict(origin)) if origin else None,
        milestones=tuple(_milestone(m) for m in sorted(objective.milestones, key=lambda m: m.term)),
        counts=counted(objective.milestones),
    )


def titled(objective: Objective) -> ObjectiveTitle:
    """Show an objective's title alone."""
    return ObjectiveTitle(id=objective.id, title=objective.title, priority_id=objective.priority_id)


def counted(milestones: Iterable[Milestone]) -> RatingCounts:
    """Count milestones by rating."""
    every = tuple(milestones)
    by = Counter(m.rating for m in every)
    return RatingCounts(
        total=len(every),
        not_started=by[Rating.NOT_STARTED],
        on_track=by[Rating.ON_TRACK],
        at_risk=by[Rating.AT_RISK],
        off_track=by[Rating.OFF_TRACK],
        embedded=by[Rating.EMBEDDED],
        overdue=sum(1 for m in every if m.overdue_since),
    )


def _milestone(milestone: Milestone) -> MilestoneView:
    latest = milestone.latest
    return MilestoneView(
        id=milestone.id,
        title=milestone.title,
        term=milestone.term,
        rating=milestone.rating,
        rated_by=latest.signed.by if latest else None,
        rated_at=latest.signed.at if latest else None,
        note=latest.note if latest else "",
        evidence=latest.evidence if latest else (),
        overdue=milestone.overdue_since is not None,
        ratings=tuple(_rating(r) for r in reversed(milestone.ratings)),
        comments=tuple(_comment(c) for c in milestone.comments),
    )


def _rating(given: RatingGiven) -> RatingView:
    return RatingView(
        rating=given.rating,
        note=given.note,
        evidence=given.evidence,
        rated_by=given.signed.by,
        rated_at=given.signed.at,
        cycle=given.cycle,
    )


def _comment(comment: Comment) -> CommentView:
    return CommentView(id=comment.id, text=comment.text, by=comment.signed.by, at=comment.signed.at)
