"""Measures over HTTP."""

from fastapi import APIRouter

from chassis.showing import showing
from chassis.web import Run
from contracts.api.performance_measures import CorrectYear, MeasuresView, MeasureView
from contracts.performance import MeasureCode, Year
from performance.measures.commands.correct_year import CorrectMeasure, TakeBack
from performance.measures.commands.correct_year import correct_year as correct
from performance.measures.commands.correct_year import take_back_correction as take_back
from performance.measures.queries import list_of_measures, measure_as_seen

router = APIRouter(tags=["measures"])


@router.get("/measures")
async def list_measures(run: Run) -> MeasuresView:
    """List what can be measured, and which years have a figure."""
    return await run(list_of_measures, None)


@router.put("/measures/{code}/years/{year}")
async def correct_year(code: MeasureCode, year: Year, body: CorrectYear, run: Run) -> MeasureView:
    """Say that a year has a figure, or why it has none, as an administrator of the data."""
    command = CorrectMeasure(code=code, year=year, why_none=body.why_none)
    return await run(showing(measure_as_seen)(correct), command)


@router.delete("/measures/{code}/years/{year}")
async def take_back_correction(code: MeasureCode, year: Year, run: Run) -> MeasureView:
    """Let the catalogue speak for a year again."""
    return await run(showing(measure_as_seen)(take_back), TakeBack(code=code, year=year))
