"""Which documents are the actions behind a number of the book."""

from datetime import date

from accountability.actions.model.counting import due_within
from chassis.documents import Query
from contracts.api.accountability_actions import ActionsAsked, ShowActions
from contracts.directory import Cycle
from contracts.meetings import ActionState, Answer

NONE = "none"

_ANSWERS = {
    ShowActions.ADOPTED: Answer.ADOPTED,
    ShowActions.ADAPTED: Answer.ADAPTED,
    ShowActions.DECLINED: Answer.DECLINED,
}


def listed_by(asked: ActionsAsked, cycle: Cycle, today: date) -> Query:
    """Put what was asked as a query whose documents count up to the number it opens."""
    return {**_shown(asked, cycle, today), **_shared(asked)}


def _shown(asked: ActionsAsked, cycle: Cycle, today: date) -> Query:
    agreed: Query = {"cycle": cycle, "state": {"$ne": ActionState.WITHDRAWN}}
    match asked.show:
        case ShowActions.ALL:
            return agreed
        case ShowActions.OPEN:
            return {"state": ActionState.OPEN}
        case ShowActions.OVERDUE:
            return {"state": ActionState.OPEN, "due": _late(asked, today)}
        case ShowActions.COMPLETED:
            return {"cycle": cycle, "state": ActionState.COMPLETED}
        case ShowActions.UNANSWERED:
            asked_of = {"school_id": {"$ne": None}}
            return {"cycle": cycle, "state": ActionState.OPEN, "answer": None, **asked_of}
        case _:
            return {**agreed, "answer": _ANSWERS[asked.show]}


def _late(asked: ActionsAsked, today: date) -> Query:
    if asked.age is None:
        return {"$lt": today.isoformat()}
    first, last = due_within(asked.age, today)
    latest = {"$lte": last.isoformat()}
    return latest if first is None else {**latest, "$gte": first.isoformat()}


def _shared(asked: ActionsAsked) -> Query:
    wanted: dict[str, str | None] = {
        "forum_ids": asked.forum_id,
        "school_id": asked.school_id,
        "owner_id": asked.owner_id,
        "priority_id": asked.priority_id,
    }
    return {
        field: None if value == NONE else value
        for field, value in wanted.items()
        if value is not None
    }
