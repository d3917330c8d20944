"""Assign an action in a meeting."""

from chassis.work import Work
from contracts.api.meetings_actions import AssignActionBody
from contracts.days import day_of
from contracts.errors import Invalid
from contracts.meetings import EntryKind, ForumKind, MeetingId, MeetingState
from contracts.planning import PriorityId
from meetings.actions.model.action import Action, places_of, starting
from meetings.actions.model.refusals import MeetingCancelled
from meetings.actions.model.rights import WRITING
from meetings.actions.repository import Actions, KnownPlans, KnownPrioritiesOfCycles
from meetings.known.model import KnownMeeting
from meetings.known.repository import KnownMeetings, KnownPeople, KnownSchools

_FOR_ANY_SCHOOL = frozenset({ForumKind.EXECUTIVE, ForumKind.TEAM, ForumKind.TRUSTEES})


async def assign_action(work: Work, body: AssignActionBody) -> Action:
    """Let whoever may write the meeting put down what it agreed (R43)."""
    meeting = await KnownMeetings(work).get(body.meeting_id)
    work.actor.must(WRITING[meeting.kind], meeting.school_ids, meeting.people)
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled("this meeting was cancelled, so it agrees nothing")
    await _must_be_possible(work, body, meeting)
    action = _drafted(work, body, meeting, await _priority(work, body))
    entry = action.entry(
        EntryKind.ASSIGNED,
        key=work.new_id(),
        by=work.actor.id,
        now=work.now,
        owner_id=body.owner_id,
        due=body.due,
        objective_id=body.objective_id,
    )
    action, told = action.begun(entry)
    return await Actions(work).save(action, told)


def _drafted(
    work: Work, body: AssignActionBody, meeting: KnownMeeting, priority_id: PriorityId | None
) -> Action:
    return Action(
        id=work.new_id(),
        forum_ids=meeting.forum_ids,
        kind=meeting.kind,
        meeting_id=MeetingId(meeting.id),
        agreed_on=min(work.today, day_of(meeting.starts)),
        members=meeting.people,
        school_ids=places_of(meeting.kind, meeting.school_ids, body.school_id),
        school_id=body.school_id,
        priority_id=priority_id,
        wording=body.wording,
        first=starting(body.owner_id, body.due, body.objective_id),
        owner_id=body.owner_id,
        due=body.due,
        objective_id=body.objective_id,
    )


async def _must_be_possible(work: Work, body: AssignActionBody, meeting: KnownMeeting) -> None:
    if body.due < min(work.today, day_of(meeting.starts)):
        raise Invalid.at("due", "an action cannot be due before it was agreed")
    owner = await KnownPeople(work).seek(body.owner_id)
    if owner is None or not owner.active:
        raise Invalid.at("owner_id", "nobody here goes by that id")
    if body.school_id is None:
        return
    school = await KnownSchools(work).seek(body.school_id)
    elsewhere = meeting.kind not in _FOR_ANY_SCHOOL and body.school_id not in meeting.school_ids
    if school is None or not school.open or elsewhere:
        raise Invalid.at("school_id", "this meeting has no such school")


async def _priority(work: Work, body: AssignActionBody) -> PriorityId | None:
    if body.objective_id is not None:
        if body.school_id is None:
            raise Invalid.at("objective_id", "an objective is a school's: say which school")
        return await KnownPlans(work).priority_of(body.school_id, body.objective_id)
    if body.priority_id is not None:
        cycles = await KnownPrioritiesOfCycles(work).all({"priority_ids": body.priority_id})
        if not cycles:
            raise Invalid.at("priority_id", "the trust has published no such priority")
    return body.priority_id
