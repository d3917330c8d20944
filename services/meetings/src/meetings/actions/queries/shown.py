"""An action as whoever asks may see it."""

from chassis.work import Work
from contracts.api.meetings_actions import ActionSummary, ActionView
from contracts.meetings import ActionEntry, EntryKind
from meetings.actions.model.action import Action
from meetings.actions.model.rights import may_revise, may_update
from meetings.known.model import KnownForum, KnownSchool
from meetings.known.repository import KnownForums, KnownSchools


class Names:
    """What forums and schools are called, for one answer."""

    def __init__(self, forums: dict[str, KnownForum], schools: dict[str, KnownSchool]) -> None:
        self._forums = forums
        self._schools = schools

    def of_forums(self, action: Action) -> tuple[str, ...]:
        """Name the forums an action counts for, as far as they are known."""
        return tuple(self._forums[one].name for one in action.forum_ids if one in self._forums)

    def of_school(self, action: Action) -> str | None:
        """Name the school an action is for."""
        school = self._schools.get(action.school_id or "")
        return school.short_name if school else action.school_id


async def names_for(work: Work, actions: list[Action]) -> Names:
    """Look up every name these actions are shown with."""
    forums = await KnownForums(work).of(one for action in actions for one in action.forum_ids)
    schools = await KnownSchools(work).of(a.school_id for a in actions if a.school_id)
    return Names(forums, schools)


async def action_as_seen(work: Work, action: Action) -> ActionView:
    """Show an action with its whole history."""
    names = await names_for(work, [action])
    return ActionView(
        **dict(summary(work, action, names)),
        agreed=action.wording,
        history=tuple(in_words(action, entry) for entry in action.entries),
    )


def summary(work: Work, action: Action, names: Names) -> ActionSummary:
    """Show an action in a line of a list."""
    last = in_words(action, action.entries[-1])
    return ActionSummary(
        id=action.id,
        version=action.version,
        meeting_id=action.meeting_id,
        forum_ids=action.forum_ids,
        forum_names=names.of_forums(action),
        kind=action.kind,
        agreed_on=action.agreed_on,
        school_id=action.school_id,
        school_name=names.of_school(action),
        objective_id=action.objective_id,
        priority_id=action.priority_id,
        wording=_as_it_reads(action),
        owner_id=action.owner_id,
        due=action.due,
        overdue=action.overdue_on(work.today),
        state=action.state,
        answer=action.answer,
        completed_on=action.completed_on,
        last_kind=last.kind,
        last_words=last.words,
        may_update=may_update(work.actor, action),
        may_revise=may_revise(work.actor, action),
    )


def _as_it_reads(action: Action) -> str:
    """Give the wording that holds: the school's own, if it adapted the action."""
    own = [e.words for e in action.entries if e.kind is EntryKind.ADAPTED and e.words]
    return own[-1] if own else action.wording


def in_words(action: Action, entry: ActionEntry) -> ActionEntry:
    """Put a 1:1's words back beside the entry they were said with."""
    said = action.said.get(entry.entry_id)
    return entry.but(words=said) if said else entry
