"""Answering a change with the whole plan as it now is, read in the same unit of work."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Annotated, TypeVar

from fastapi import Query

from chassis.store import LONGEST_PAGE
from chassis.work import Work
from contracts.api.planning_plan import PlanView
from planning.plans.model.plan import ImprovementPlan
from planning.plans.queries.shown import plan_as_seen

C = TypeVar("C")

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


def shown_after(
    command: Callable[[Work, C], Awaitable[ImprovementPlan]],
) -> Callable[[Work, C], Awaitable[PlanView]]:
    """Follow a command by showing the plan it left, under the command's own name in the trace."""

    @wraps(command)
    async def change_and_show(work: Work, asked: C) -> PlanView:
        return await plan_as_seen(work, await command(work, asked))

    return change_and_show
