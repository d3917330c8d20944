"""Actions: agreed in a meeting, answered in the school's inbox, done by their owners."""

from collections.abc import Callable

from contracts.api.meetings_actions import (
    ActionSummary,
    ActionView,
    AssignActionBody,
    RemarkBody,
)
from contracts.api.planning_inbox import (
    AdaptBody,
    AdoptBody,
    DeclineBody,
    InboxActionView,
    InboxProgressBody,
)
from contracts.api.planning_plan import PlanView
from contracts.base import Frozen, Page
from contracts.meetings import ActionState, Answer, EntryKind
from contracts.planning import ObjectiveId, PriorityId
from demo_trust.content.meetings import ActionContent, AnswerContent
from demo_trust.content.occasions import Occasion
from demo_trust.meetings.secretary import API, MOST, Secretary
from demo_trust.visitors import Deadline, Refused, Visitor

INBOX = "/api/planning/inbox"
_HEARD_OF = ("objective_id", "priority_id")

PlanOf = Callable[[str], PlanView | None]
_Key = tuple[str, str | None, str]


class Agreeing:
    """Takes every action through its days; what has happened to it already is left alone."""

    def __init__(self, secretary: Secretary, plan_of: PlanOf) -> None:
        self._secretary = secretary
        self._plan_of = plan_of
        self._there: dict[_Key, ActionSummary] = {}
        self._versions: dict[str, int] = {}

    async def look(self) -> None:
        """Find the actions there are."""
        ceo = await self._secretary.ceo()
        listed = await ceo.every(f"{API}/actions", Page[ActionSummary], limit=MOST)
        self._there = {(o.meeting_id or "", o.school_id, o.wording): o for o in listed}

    async def agree(self, occasion: Occasion, content: ActionContent) -> None:
        """Assign an action in its meeting; its objective is known only of a published plan."""
        secretary, booked = self._secretary, self._secretary.found(occasion)
        if booked is None or self._found(occasion, content):
            return
        known, school = secretary.known, content.school
        objective = self._objective(occasion, content)
        body = AssignActionBody(
            meeting_id=booked.id,
            wording=content.words,
            owner_id=known.somebody(content.owner, school),
            due=content.due,
            school_id=known.schools[school] if school else None,
            objective_id=objective,
            priority_id=None if objective else self._priority(content),
        )
        writer = await secretary.writer(occasion)
        view = await _once_heard(writer, body)
        self._there[booked.id, body.school_id, content.words] = view

    async def answer(self, occasion: Occasion, content: ActionContent) -> None:
        """Answer as the school's Head, once the action has come into the inbox."""
        action = self._found(occasion, content)
        if action is None or content.answer is None or not _waits(action):
            return
        head = await self._secretary.door.person(self._secretary.known.head(content.school))
        chosen = None if action.objective_id else self._objective(None, content)
        part, body = _said(content.answer, chosen)
        view = await self._in_inbox(head, action.id, part, body)
        self._note(occasion, content, action.but(answer=view.answer, state=view.state))

    async def complete(self, occasion: Occasion, content: ActionContent) -> None:
        """Say that it is done, as its owner: in the school's plan if that took it up."""
        action = self._found(occasion, content)
        if action is None or action.state is not ActionState.OPEN:
            return
        if action.last_kind is EntryKind.REOPENED:
            return
        owner = await self._secretary.door.person(action.owner_id)
        if action.answer:
            await self._in_inbox(owner, action.id, "complete", InboxProgressBody())
        else:
            seen = await owner.get(f"{API}/actions/{action.id}", ActionView)
            path, body = f"{API}/actions/{action.id}", RemarkBody()
            await owner.amend(path, "complete", ActionView, body, version=seen.version)
        self._note(occasion, content, action.but(state=ActionState.COMPLETED))

    async def _in_inbox(
        self, who: Visitor, action_id: str, part: str, body: Frozen
    ) -> InboxActionView:
        """Do something in the inbox, to the action as it was seen there last or as it arrives."""
        path = f"{INBOX}/{action_id}"
        if action_id not in self._versions:
            self._versions[action_id] = (await _arrived(who, path)).version
        version = self._versions[action_id]
        view = await who.amend(path, part, InboxActionView, body, version=version)
        self._versions[action_id] = view.version
        return view

    def _found(self, occasion: Occasion, content: ActionContent) -> ActionSummary | None:
        keys = self._keys(occasion, content)
        return next((self._there[key] for key in keys if key in self._there), None)

    def _note(self, occasion: Occasion, content: ActionContent, action: ActionSummary) -> None:
        for key in self._keys(occasion, content):
            self._there[key] = action

    def _keys(self, occasion: Occasion, content: ActionContent) -> list[_Key]:
        """Know an action by the words it was agreed in or the school's own."""
        booked = self._secretary.found(occasion)
        school = content.school
        school_id = self._secretary.known.schools[school] if school else None
        words = [content.words]
        if content.answer and content.answer.kind is Answer.ADAPTED and content.answer.words:
            words.append(content.answer.words)
        return [(booked.id, school_id, one) for one in words] if booked else []

    def _objective(self, occasion: Occasion | None, content: ActionContent) -> ObjectiveId | None:
        """Find the objective meant, if the plan was published before the meeting's day."""
        plan = self._plan_of(content.school) if content.objective else None
        if plan is None or plan.published_on is None:
            return None
        if occasion is not None and plan.published_on >= occasion.on:
            return None
        if content.objective == "own":
            return plan.own_objective_ids[0]
        heading = next(one for one in plan.headings if one.code == content.objective)
        return heading.objective_ids[0]

    def _priority(self, content: ActionContent) -> PriorityId | None:
        plan = self._plan_of(content.school) if content.objective else None
        headings = plan.headings if plan else ()
        found = (one.priority_id for one in headings if one.code == content.objective)
        return next(found, None)


def _waits(action: ActionSummary) -> bool:
    return action.answer is None and action.state is ActionState.OPEN


def _said(answer: AnswerContent, objective: ObjectiveId | None) -> tuple[str, Frozen]:
    if answer.kind is Answer.ADOPTED:
        return "adopt", AdoptBody(objective_id=objective)
    if answer.kind is Answer.ADAPTED:
        words = answer.words or ""
        return "adapt", AdaptBody(words=words, objective_id=objective)
    if answer.reason is None:
        raise ValueError(f"declined on {answer.on} without a reason")
    return "decline", DeclineBody(reason=answer.reason, words=answer.words)


async def _arrived(who: Visitor, path: str) -> InboxActionView:
    deadline = Deadline(f"{path} to have arrived")
    while (found := await who.find(path, InboxActionView)) is None:
        await deadline.pause()
    return found


async def _once_heard(writer: Visitor, body: AssignActionBody) -> ActionView:
    """Assign; a plan or a priority that meetings has not heard of is on its way by the bus."""
    deadline = Deadline("meetings to hear of published priorities and plans")
    while True:
        try:
            return await writer.post(f"{API}/actions", ActionView, body)
        except Refused as refused:
            if not any(field in str(refused) for field in _HEARD_OF):
                raise
            await deadline.pause()
