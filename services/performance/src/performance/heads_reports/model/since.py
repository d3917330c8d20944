"""What is different from the last published report, in sentences (R92)."""

from collections.abc import Iterator

from contracts.api.performance_heads_report_parts import (
    ActionsProgress,
    MilestoneCounts,
    PlanProgress,
    Prefilled,
    ReportHeadline,
)
from contracts.performance import Better
from performance.heads_reports.model.words import named, said

_RATED = (
    ("embedded", "embedded"),
    ("on_track", "on track"),
    ("at_risk", "at risk"),
    ("off_track", "off track"),
    ("not_started", "not started"),
    ("overdue", "overdue"),
)


def changes(before: Prefilled, after: Prefilled) -> tuple[str, ...]:
    """Say what moved: figures first, then the plan, then the actions; nothing moved is nothing."""
    return (
        *_figures(before, after),
        *_plans(before.plan, after.plan),
        *_actions(before.actions, after.actions),
    )


def _figures(before: Prefilled, after: Prefilled) -> Iterator[str]:
    old = {(line.measure, line.group): line for line in before.headlines}
    for line in after.headlines:
        then = old.get((line.measure, line.group))
        if line.figure is None or (then and _same(then, line)):
            continue
        now = f"{named(line)}: {said(line)} for {line.year}"
        if then is None or then.figure is None:
            yield f"{now}, new in this report"
        else:
            yield f"{now}, was {said(then)} for {then.year}{_direction(then, line)}"


def _same(then: ReportHeadline, now: ReportHeadline) -> bool:
    if then.figure is None or now.figure is None:
        return then.figure is now.figure
    return (then.year, then.figure.value, then.figure.mark) == (
        now.year,
        now.figure.value,
        now.figure.mark,
    )


def _direction(then: ReportHeadline, now: ReportHeadline) -> str:
    """Say better or worse, where both are shown and one way is the better one."""
    old, new = (line.figure.value if line.figure else None for line in (then, now))
    if old is None or new is None or old == new or now.better is Better.NEITHER:
        return ""
    better = (new > old) == (now.better is Better.HIGHER)
    return " (better)" if better else " (worse)"


def _plans(before: PlanProgress | None, after: PlanProgress | None) -> Iterator[str]:
    if after is None:
        return
    if before is None:
        yield f"The plan is published, with {_some(after.counts.total, 'milestone')}"
    elif before.plan_id != after.plan_id:
        yield f"A new plan is published, with {_some(after.counts.total, 'milestone')}"
    else:
        yield from _ratings(before.counts, after.counts)


def _ratings(before: MilestoneCounts, after: MilestoneCounts) -> Iterator[str]:
    for field, words in _RATED:
        old, new = int(getattr(before, field)), int(getattr(after, field))
        if old != new:
            yield f"Milestones {words}: {new}, was {old}"
    if before.total != after.total:
        yield f"Milestones in all: {after.total}, was {before.total}"


def _actions(before: ActionsProgress, after: ActionsProgress) -> Iterator[str]:
    known = {one.action_id for one in before.items}
    late = {one.action_id for one in before.items if one.overdue}
    new = sum(one.action_id not in known for one in after.items)
    newly_late = sum(one.overdue and one.action_id not in late for one in after.items)
    gone = len(known - {one.action_id for one in after.items})
    for number, words in (
        (new, "agreed since and open"),
        (gone, "open then and no longer"),
        (newly_late, "newly overdue"),
    ):
        if number:
            yield f"{_some(number, 'action')} {words}"


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
