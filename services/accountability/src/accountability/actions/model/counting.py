"""Counting actions: for a school's row, and for the book by whatever they have in common."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from accountability.actions.model.kept import KeptAction
from contracts.accountability_meetings import ActionFigures, AnswerCounts, DueCount
from contracts.api.accountability_actions import ActionCounts, Age, AgeCount
from contracts.directory import Cycle
from contracts.meetings import ActionState, Answer
from contracts.schools import SchoolId

_OLDEST_DAYS = {Age.WEEK: 7, Age.FORTNIGHT: 14, Age.MONTH: 28, Age.LONGER: 100_000}


def figures_of(school_id: SchoolId, actions: Sequence[KeptAction]) -> ActionFigures:
    """Count a school's actions for its row, so that any day can read what is overdue then."""
    dues = Counter(action.due for action in actions if action.is_open)
    agreed = [action for action in actions if action.state is not ActionState.WITHDRAWN]
    return ActionFigures(
        school_id=school_id,
        dues=tuple(DueCount(due=due, actions=dues[due]) for due in sorted(dues)),
        answers=tuple(
            _answers(cycle, [action for action in agreed if action.cycle == cycle])
            for cycle in sorted({action.cycle for action in agreed})
        ),
    )


def _answers(cycle: Cycle, actions: Sequence[KeptAction]) -> AnswerCounts:
    given = Counter(action.answer for action in actions)
    return AnswerCounts(
        cycle=cycle,
        asked=len(actions),
        adopted=given[Answer.ADOPTED],
        adapted=given[Answer.ADAPTED],
        declined=given[Answer.DECLINED],
    )


def counts_of(actions: Sequence[KeptAction], cycle: Cycle, today: date) -> ActionCounts:
    """Count what is open and overdue now, and what came of those agreed in the cycle.

    The percentages are of the actions answered, to the nearest whole; None before any answer.
    """
    agreed = [a for a in actions if a.cycle == cycle and a.state is not ActionState.WITHDRAWN]
    given = Counter(action.answer for action in agreed)
    taken_up, declined = given[Answer.ADOPTED] + given[Answer.ADAPTED], given[Answer.DECLINED]
    answered = taken_up + declined
    return ActionCounts(
        open=sum(action.is_open for action in actions),
        overdue=sum(action.days_overdue(today) > 0 for action in actions),
        agreed=len(agreed),
        completed=sum(action.state is ActionState.COMPLETED for action in agreed),
        adopted=given[Answer.ADOPTED],
        adapted=given[Answer.ADAPTED],
        declined=declined,
        unanswered=sum(awaits_answer(action) for action in agreed),
        percent_adopted=round(100 * taken_up / answered) if answered else None,
        percent_declined=round(100 * declined / answered) if answered else None,
    )


def awaits_answer(action: KeptAction) -> bool:
    """Say whether a school still has to adopt, adapt or decline it."""
    return action.is_open and action.answer is None and action.school_id is not None


def ages_of(actions: Sequence[KeptAction], today: date) -> tuple[AgeCount, ...]:
    """Count what is overdue by how long it has been."""
    late = Counter(age_of(days) for a in actions if (days := a.days_overdue(today)) > 0)
    return tuple(AgeCount(age=age, overdue=late[age]) for age in Age)


def age_of(days_overdue: int) -> Age:
    """Name the age of an overdue action."""
    return next(age for age, most in _OLDEST_DAYS.items() if days_overdue <= most)


def due_within(age: Age, today: date) -> tuple[date | None, date]:
    """Give the days on which what now has this age was due: from (None: ever) up to and with."""
    order = list(Age)
    youngest = order.index(age)
    latest = _OLDEST_DAYS[order[youngest - 1]] + 1 if youngest else 1
    first = None if age is Age.LONGER else today - timedelta(days=_OLDEST_DAYS[age])
    return first, today - timedelta(days=latest)
