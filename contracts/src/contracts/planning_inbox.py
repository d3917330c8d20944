"""What a school's plan answers to the actions that meetings agreed for it (R44, R45)."""

from contracts.base import Event
from contracts.meetings import ActionEntry, ActionId
from contracts.schools import SchoolId


class ActionAnswered(Event):
    """A school adopted, adapted or declined an action in its inbox."""

    type = "planning.action-answered.v1"

    action_id: ActionId
    school_id: SchoolId
    entry: ActionEntry


class ActionProgressed(Event):
    """An adopted action moved on, was completed or was opened again in the plan."""

    type = "planning.action-progressed.v1"

    action_id: ActionId
    school_id: SchoolId
    entry: ActionEntry
