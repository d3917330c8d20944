"""A plan on its Head's desk: every change is made to the plan as it now stands."""

from typing import TypeVar

from contracts.api.planning import StartPlan
from contracts.api.planning_plan import PlanSummary, PlanView
from contracts.base import Frozen, Page
from contracts.schools import SchoolId
from demo_trust.content.plan import PlanContent
from demo_trust.visitors import Deadline, Visitor

API = "/api/planning/plans"

V = TypeVar("V", bound=Frozen)


class Desk:
    """Sends changes with the version they are made from; planning's own daily look may come first.

    A change refused for that is made again to the plan as it then stands.
    """

    def __init__(self, content: PlanContent, head: Visitor, plan: PlanView) -> None:
        self.content = content
        self.head = head
        self.plan = plan

    async def put(self, part: str, body: Frozen) -> None:
        """Set a part of the plan."""
        await self._change("PUT", self.head, part, body)

    async def post(self, part: str, body: Frozen | None = None, by: Visitor | None = None) -> None:
        """Add to the plan or move it on, as the Head unless it is somebody else who does it."""
        await self._change("POST", by or self.head, part, body)

    async def look(self, part: str, view: type[V]) -> V:
        """Look at something beside the plan."""
        return await self.head.get(f"{API}/{self.plan.id}/{part}", view)

    async def _change(self, method: str, who: Visitor, part: str, body: Frozen | None) -> None:
        path, version = f"{API}/{self.plan.id}", self.plan.version
        self.plan = await who.amend(path, part, PlanView, body, version=version, method=method)


async def find_plan(head: Visitor, school_id: SchoolId, content: PlanContent) -> Desk | None:
    """Find the plan if the school has begun it."""
    page = await head.get(API, Page[PlanSummary], cycle=content.cycle, school_id=school_id)
    if not page.items:
        return None
    plan = await head.get(f"{API}/{page.items[0].id}", PlanView)
    return Desk(content, head, plan)


async def start_plan(head: Visitor, school_id: SchoolId, content: PlanContent) -> Desk:
    """Begin the plan; the priorities over it and the calendar arrive in planning by the bus."""
    body = StartPlan(school_id=school_id, cycle=content.cycle)
    plan = await head.post(API, PlanView, body)
    deadline = Deadline(f"the priorities and the calendar of {content.cycle} to reach planning")
    while not plan.headings or plan.publish_by is None:
        await deadline.pause()
        plan = await head.get(f"{API}/{plan.id}", PlanView)
    return Desk(content, head, plan)
