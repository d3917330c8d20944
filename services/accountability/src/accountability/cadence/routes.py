"""The ledger of cadence over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.cadence.queries import LedgerAsked, cadence_ledger, cadence_summary
from accountability.cadence.repository import LARGEST_TRUST
from chassis.web import Run
from contracts.api.accountability_asked import CycleAsked
from contracts.api.accountability_cadence import CadenceSummaryView, LedgerView
from contracts.meetings import CadenceRule
from contracts.schools import SchoolId

router = APIRouter(tags=["cadence"])


@router.get("/cadence")
async def show_cadence_ledger(  # noqa: PLR0913, PLR0917 - each a query parameter of its own
    run: Run,
    cycle: CycleAsked | None = None,
    rule: CadenceRule | None = None,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LARGEST_TRUST)] = LARGEST_TRUST,
) -> LedgerView:
    """Show every rule, forum by forum: expected, held, next, missed, in numbers and words."""
    asked = LedgerAsked(cycle=cycle, rule=rule, school_id=school_id, after=after, limit=limit)
    return await run(cadence_ledger, asked)


@router.get("/cadence/summary")
async def show_cadence_summary(run: Run, cycle: CycleAsked | None = None) -> CadenceSummaryView:
    """Show each rule over the whole trust, without a school in it."""
    return await run(cadence_summary, cycle)
