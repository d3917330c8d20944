"""Inbox actions, one document each, and what the inbox knows of plans and forums."""

from collections.abc import Iterable, Sequence

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.errors import Change, Invalid
from contracts.permissions import Permission
from contracts.planning import ObjectiveId
from contracts.schools import SchoolId
from planning.inbox.model.action import InboxAction
from planning.inbox.model.known import KnownForum, KnownObjective, KnownPlan


class Inbox(Repository[InboxAction]):
    """Every school's; what a 1:1 agreed is for the CEO, the Head and its owner alone."""

    collection = "inbox"
    model = InboxAction
    readable = (
        Readable(Permission.READ_INBOX, {"private": False}),
        Readable(Permission.READ_SHARED_ACTIONS, {"private": True}),
    )
    indexes = (
        index("private", "due", "id"),
        index("school_id", "due", "id"),
        index("people", "due", "id"),
        index("objective_id", "due", "id"),
        index("state", "answer", "due", "id"),
    )

    def changes(self, aggregate: InboxAction, since: int) -> Sequence[Change]:
        return aggregate.changes_since(since)


class PlansOfSchools(Repository[KnownPlan]):
    """The plans, for their objectives; never written here."""

    collection = "plans"
    model = KnownPlan
    readable = ()

    async def objectives(
        self, schools: Iterable[SchoolId]
    ) -> dict[tuple[SchoolId, ObjectiveId], KnownObjective]:
        """Find the objectives of these schools' plans; the newest cycle's wording wins."""
        plans = await self.all({"school_id": {"$in": sorted(set(schools))}})
        newest = sorted(plans, key=lambda plan: plan.cycle)
        return {(plan.school_id, one.id): one for plan in newest for one in plan.objectives}

    async def must_have(self, school_id: SchoolId, objective_id: ObjectiveId) -> KnownObjective:
        """Find an objective of a school's plans; another's, or nobody's, is `Invalid`."""
        found = (await self.objectives([school_id])).get((school_id, objective_id))
        if found is None:
            raise Invalid.at("objective_id", "this is no objective of the school's plan")
        return found


class KnownForums(Repository[KnownForum]):
    """Forums as meetings told of them."""

    collection = "known_forums"
    model = KnownForum
    readable = ()

    async def names(self, ids: Iterable[str]) -> dict[str, str]:
        """Find what these forums are called; one that is not known is left out."""
        found = await self.all({"id": {"$in": sorted(set(ids))}})
        return {forum.id: forum.name for forum in found}
