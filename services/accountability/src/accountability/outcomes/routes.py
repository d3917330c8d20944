"""The trust's outcomes over HTTP."""

from fastapi import APIRouter

from accountability.outcomes.queries import trust_outcomes
from chassis.web import Run
from contracts.api.accountability_outcomes import OutcomesView

router = APIRouter(tags=["outcomes"])


@router.get("/outcomes")
async def show_trust_outcomes(run: Run) -> OutcomesView:
    """Show the trust's outcomes by phase over three years, gaps labelled, no school in it."""
    return await run(trust_outcomes, None)
