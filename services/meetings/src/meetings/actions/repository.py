"""Actions, one document each, and what they know of plans and priorities."""

from collections.abc import Callable, Sequence
from datetime import date

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.access import Actor
from contracts.errors import Change, Forbidden, Invalid
from contracts.meetings import ForumKind
from contracts.people import PersonId
from contracts.permissions import Permission
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId
from meetings.actions.model.action import Action
from meetings.actions.model.known import KnownPlan, KnownPriorities

_FORUMS = (ForumKind.TEAM, ForumKind.KEY_COLLEAGUES, ForumKind.FACULTY)
_BOARDS = (ForumKind.LOCAL_GOVERNING_BODY, ForumKind.TRUSTEES)


class Actions(Repository[Action]):
    """Every action, to whoever may read its meeting, and to those it names."""

    collection = "actions"
    model = Action
    readable = (
        Readable(Permission.READ_FORUM, {"kind": {"$in": [str(kind) for kind in _FORUMS]}}),
        Readable(Permission.READ_ELG, {"kind": ForumKind.EXECUTIVE}),
        Readable(Permission.READ_BOARD_MEETINGS, {"kind": {"$in": [str(k) for k in _BOARDS]}}),
        Readable(Permission.READ_SHARED_ACTIONS, {"kind": ForumKind.ONE_TO_ONE}),
        Readable(Permission.READ_SUPPORT_MEETINGS, {"kind": ForumKind.SUPPORT}),
        Readable(Permission.READ_OWN_ACTIONS),
    )
    indexes = (
        index("kind", "due", "id"),
        index("school_ids", "kind", "due", "id"),
        index("people", "due", "id"),
        index("owner_id", "due", "id"),
        index("school_id", "due", "id"),
        index("forum_ids", "due", "id"),
        index("priority_id", "due", "id"),
        index("meeting_id", "due", "id"),
        index("state", "due", "id"),
        index("history.entry.by", "id"),
    )

    def changes(self, aggregate: Action, since: int) -> Sequence[Change]:
        return aggregate.changes_since(since)

    async def to_move(self, key: str, *, allowing: Callable[[Actor, Action], bool]) -> Action:
        """Fetch an action for someone who may do this with it, and has seen it as it is."""
        action = await self.get(key)
        if not allowing(self._work.actor, action):
            raise Forbidden("this is for whoever owns the action, its meeting or its school")
        return self.matched(action)

    async def owned_by(self, person: PersonId) -> list[Action]:
        """List what somebody owns, for telling them."""
        return await self.all({"owner_id": person}, sort=(("due", 1), ("id", 1)))

    async def written_by(self, person: PersonId) -> list[Action]:
        """List the actions in whose history somebody wrote, for telling them."""
        return await self.all({"history.entry.by": person})

    async def due_before(self, today: date) -> list[Action]:
        """List the open actions whose day has passed, for the daily look."""
        query = {"state": "open", "due": {"$lt": today.isoformat()}}
        return await self.all(query, sort=(("due", 1), ("id", 1)))


class KnownPlans(Repository[KnownPlan]):
    """Published plans as planning told of them."""

    collection = "known_plans"
    model = KnownPlan
    readable = ()
    indexes = (index("school_id", "id"),)

    async def priority_of(
        self, school_id: SchoolId, objective_id: ObjectiveId
    ) -> PriorityId | None:
        """Find the priority a school's objective serves; not its objective is `Invalid`."""
        serving = await self.serving(school_id)
        if objective_id not in serving:
            raise Invalid.at("objective_id", "this is no objective of the school's published plan")
        return serving[objective_id]

    async def serving(self, school_id: SchoolId) -> dict[ObjectiveId, PriorityId | None]:
        """Say which priority each of a school's objectives serves, over all its plans."""
        plans = await self.all({"school_id": school_id})
        return {one: serves for plan in plans for one, serves in plan.objectives.items()}


class KnownPrioritiesOfCycles(Repository[KnownPriorities]):
    """Each cycle's priorities as planning published them."""

    collection = "known_priorities"
    model = KnownPriorities
    readable = ()
    indexes = (index("priority_ids", "id"),)
