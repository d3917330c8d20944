"""What can be asked about tiers: in full by those who judge, the tier alone by trustees (R62)."""

from typing import Any

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.api.performance_risk import (
    AssessmentView,
    EvidenceView,
    RiskSummary,
    RiskView,
    TierView,
)
from contracts.base import Frozen, Page
from contracts.performance import Tier
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.risk.model.assessment import Assessment, RiskAssessment
from performance.risk.model.evidence import offered
from performance.risk.model.suggestion import suggested
from performance.risk.repository.facts import Known, known_of
from performance.risk.repository.tiers import RiskAssessments, Tiers


class ListRisk(Frozen):
    """A page of the trust's schools in school order."""

    after: str | None
    limit: int


async def list_risk(work: Work, asked: ListRisk) -> Page[RiskSummary]:
    """List the schools whose tier and reasons may be read, judged or not."""
    page = await RiskAssessments(work).page(
        {"open": True}, by="school_name", after=asked.after, limit=asked.limit
    )
    known = await known_of(work, (one.school_id for one in page.items))
    items = tuple(RiskSummary(**_summary(work, one, known[one.school_id])) for one in page.items)
    return Page[RiskSummary](items=items, next=page.next)


async def list_tiers(work: Work, asked: ListRisk) -> Page[TierView]:
    """List the tiers that are set, without a word of why."""
    page = await Tiers(work).page(
        {"open": True, "assessed": True},
        by="school_name",
        after=asked.after,
        limit=asked.limit,
    )
    items = tuple(
        _tier(one, latest.tier) for one in page.items if (latest := one.latest) is not None
    )
    return Page[TierView](items=items, next=page.next)


async def risk_of(work: Work, school_id: SchoolId) -> RiskView:
    """Show one school's tier with its history."""
    return await risk_as_seen(work, await RiskAssessments(work).get(school_id))


async def risk_as_seen(work: Work, record: RiskAssessment) -> RiskView:
    """Show a record with its history, newest first, and the evidence there is today."""
    known = (await known_of(work, [record.school_id]))[record.school_id]
    return RiskView(
        **_summary(work, record, known),
        history=tuple(_assessment(one) for one in reversed(record.history)),
        offered=offered(known.signals, known.datasets, known.plan),
    )


def _summary(work: Work, record: RiskAssessment, known: Known) -> dict[str, Any]:
    plan, latest = known.plan, record.latest
    return {
        "id": record.id,
        "version": record.version,
        "school_id": record.school_id,
        "school_name": record.school_name,
        "short_name": record.short_name,
        "phase": record.phase,
        "tier": record.tier,
        "since": record.since,
        "assessed_on": latest.on if latest else None,
        "open_signals": len(known.signals),
        "milestones": plan.milestones if plan else 0,
        "overdue": plan.overdue if plan else 0,
        "off_track": plan.off_track if plan else 0,
        "suggestion": suggested(record.tier, known.facts),
        "may_set": work.actor.may(Permission.SET_RISK_TIER, record.place),
    }


def _assessment(made: Assessment) -> AssessmentView:
    return AssessmentView(
        tier=made.tier,
        previous=made.previous,
        rationale=made.rationale,
        evidence=tuple(EvidenceView(**one.model_dump()) for one in made.evidence),
        assessed_on=made.on,
        assessed_at=made.at,
        assessed_by=made.by,
    )


def _tier(record: RiskAssessment, tier: Tier) -> TierView:
    return TierView(
        id=record.id,
        version=record.version,
        school_id=record.school_id,
        school_name=record.school_name,
        short_name=record.short_name,
        phase=record.phase,
        tier=tier,
        since=record.since or record.history[-1].on,
    )


async def assessments_made(work: Work) -> AboutMePart:
    """Tell somebody which tiers they set, and what they wrote of why."""
    me = work.actor.id
    return AboutMePart(
        what="Risk tiers you set",
        records=tuple(
            {"school_id": record.school_id, **made.model_dump(mode="json", exclude={"by"})}
            for record in await RiskAssessments(work).made_by(me)
            for made in record.history
            if made.by == me
        ),
    )
