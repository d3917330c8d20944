"""What the groups of one measure tell of each other: parts of a whole add up to it.

Anybody can subtract. So wherever one part of a whole is suppressed, or what is left over is a
group of 1 to 5, a second one goes with it: the smallest part, the whole only if there is no other.
"""

from collections.abc import Mapping, Sequence

from contracts.performance import Figure, Group
from performance.sheets.model.row import RELATIONS, Cohorts, Row
from performance.sheets.model.small import SMALL, hidden


def guarded(figures: Mapping[Group, Figure], elsewhere: Sequence[Cohorts]) -> dict[Group, Figure]:
    """Suppress as much more of a measure as it takes, whichever of `elsewhere` somebody knows."""
    kept = dict(figures)
    while (group := _next(kept, elsewhere)) is not None:
        kept[group] = hidden(kept[group])
    return kept


def _next(figures: Mapping[Group, Figure], elsewhere: Sequence[Cohorts]) -> Group | None:
    for row in (Row(figures, cohorts) for cohorts in elsewhere):
        for parts in RELATIONS:
            if _gives_away(row, parts) and (group := _to_go(row, parts)):
                return group
    return None


def _gives_away(row: Row, parts: tuple[Group, ...]) -> bool:
    if row.suppresses(Group.ALL):
        return _adds_up(row, parts)
    return row.knows_whole and (_singles_out(row, parts) or _leaves_few(row, parts))


def _adds_up(row: Row, parts: tuple[Group, ...]) -> bool:
    """Say whether the parts give the suppressed whole away; one that is absent may be empty."""
    shown = [part for part in parts if row.shows(part)]
    unknown = [part for part in parts if not row.knows(part)]
    absent_only = not any(row.has(part) for part in unknown)
    return bool(shown) and (not unknown or (len(shown) > 1 and absent_only))


def _singles_out(row: Row, parts: tuple[Group, ...]) -> bool:
    """Say whether one suppressed part alone is missing; one that is absent may be empty."""
    unknown = [part for part in parts if not row.knows(part)]
    listed = [part for part in unknown if row.has(part)]
    alone = len(listed) == 1 and row.suppresses(listed[0])
    return alone and (len(unknown) == 1 or any(row.shows(part) for part in parts))


def _leaves_few(row: Row, parts: tuple[Group, ...]) -> bool:
    """Say whether what is left of the whole is 1 to 5 pupils, or 1 to 5 counted among them."""
    terms = [Group.ALL, *(part for part in parts if row.shows(part))]
    some_unknown = any(not row.knows(part) for part in parts)
    few_counted = some_unknown and _left([row.counted(term) for term in terms]) in SMALL
    return few_counted or _left([row.pupils(term) for term in terms]) in SMALL


def _left(numbers: Sequence[int | None]) -> int | None:
    whole, *shown = [number for number in numbers if number is not None] or [0]
    return whole - sum(shown) if len(shown) + 1 == len(numbers) else None


def _to_go(row: Row, parts: tuple[Group, ...]) -> Group | None:
    """Choose the smallest part that is still shown, else the whole, else any other part of it."""
    others = [group for other in RELATIONS for group in other]
    for groups in (parts, (Group.ALL,), others):
        shown = [group for group in groups if row.shows(group)]
        if shown:
            return min(shown, key=lambda group: (row.pupils(group) is None, row.pupils(group) or 0))
    return None
