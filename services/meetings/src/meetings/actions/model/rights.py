"""Who may agree an action in a meeting, and who may say how it goes."""

from contracts.access import Actor
from contracts.meetings import ForumKind
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable
from meetings.actions.model.action import Action

WRITING: dict[ForumKind, P] = {
    ForumKind.EXECUTIVE: P.WRITE_ELG,
    ForumKind.TEAM: P.WRITE_FORUM,
    ForumKind.KEY_COLLEAGUES: P.WRITE_FORUM,
    ForumKind.FACULTY: P.WRITE_FORUM,
    ForumKind.LOCAL_GOVERNING_BODY: P.WRITE_BOARD_MEETINGS,
    ForumKind.TRUSTEES: P.WRITE_BOARD_MEETINGS,
    ForumKind.ONE_TO_ONE: P.WRITE_SHARED_ACTIONS,
    ForumKind.SUPPORT: P.WRITE_SUPPORT_MEETINGS,
}
"""What it takes to agree an action, by the kind of meeting."""


def may_write(actor: Actor, action: Action) -> bool:
    """Say whether somebody may write the meeting that agreed it."""
    return actor.may(WRITING[action.kind], action.school_ids, action.members)


def may_revise(actor: Actor, action: Action) -> bool:
    """Say whether somebody may give it another owner or day: the meeting or the school's Head."""
    return may_write(actor, action) or (
        action.school_id is not None and actor.may(P.ANSWER_ACTION, action.school_id)
    )


def may_update(actor: Actor, action: Action) -> bool:
    """Say whether somebody may say how it goes: its owner, its meeting or the school's Head."""
    owns = actor.may(P.UPDATE_OWN_ACTIONS, None, (action.owner_id,))
    return owns or may_revise(actor, action)
