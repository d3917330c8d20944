"""Risk tiers over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_risk import RiskSummary, RiskTierBody, RiskView, TierView
from contracts.base import Page
from contracts.schools import SchoolId
from performance.risk.commands.set_risk_tier import SetRiskTier
from performance.risk.commands.set_risk_tier import set_risk_tier as judge
from performance.risk.queries import ListRisk, risk_as_seen, risk_of
from performance.risk.queries import list_risk as listing
from performance.risk.queries import list_tiers as listing_tiers

router = APIRouter(tags=["risk"])

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


@router.get("/risk")
async def list_risk(run: Run, after: str | None = None, limit: Limit = PAGE) -> Page[RiskSummary]:
    """List the trust's schools in school order: tier, suggestion, open signals, slippage."""
    return await run(listing, ListRisk(after=after, limit=limit))


@router.get("/tiers")
async def list_tiers(run: Run, after: str | None = None, limit: Limit = PAGE) -> Page[TierView]:
    """List the tiers that are set, without why, as trustees may see them."""
    return await run(listing_tiers, ListRisk(after=after, limit=limit))


@router.get("/risk/{school_id}")
async def get_risk(school_id: SchoolId, run: Run) -> RiskView:
    """Show a school's tier with why, by what, and its history."""
    return await run(risk_of, school_id)


@router.put("/risk/{school_id}")
async def set_risk_tier(school_id: SchoolId, body: RiskTierBody, run: Run) -> RiskView:
    """Set or confirm a school's tier, saying why and by what."""
    return await run(showing(risk_as_seen)(judge), SetRiskTier(school_id=school_id, body=body))
