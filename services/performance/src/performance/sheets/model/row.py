"""The figures of one measure, by group, as somebody sees them who can add and subtract."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from contracts.performance import Figure, Group, Mark
from performance.sheets.model.small import counted, pupils

RELATIONS: tuple[tuple[Group, ...], ...] = (
    (Group.DISADVANTAGED, Group.NOT_DISADVANTAGED),
    (Group.SEN_SUPPORT, Group.EHCP, Group.NO_SEN),
    (Group.BOYS, Group.GIRLS),
)
"""The parts that make up all pupils, in each of the three ways."""

Cohorts = Mapping[Group, int]
"""How many pupils groups have, as other figures of the same pupils tell."""


@dataclass(frozen=True)
class Row:
    """One measure's figures, and what else is known of the cohorts behind them."""

    figures: Mapping[Group, Figure]
    elsewhere: Cohorts

    def has(self, group: Group) -> bool:
        return group in self.figures

    def shows(self, group: Group) -> bool:
        """Say whether a value can be seen, of a group that has pupils."""
        return self.has(group) and self.figures[group].value is not None and self._is_peopled(group)

    def suppresses(self, group: Group) -> bool:
        return self.has(group) and self.figures[group].mark is Mark.SUPPRESSED

    def knows(self, group: Group) -> bool:
        """Say whether nothing about a group is unknown: its value is shown, or it has no pupils."""
        return self.shows(group) or (self.has(group) and not self._is_peopled(group))

    @property
    def knows_whole(self) -> bool:
        """Say whether anybody can have the whole: it is shown, or all parts of it are."""
        added_up = any(all(self.knows(part) for part in parts) for parts in RELATIONS)
        return self.shows(Group.ALL) or added_up

    def pupils(self, group: Group) -> int | None:
        """Say how many pupils a group has, as far as it can be known."""
        told = pupils(self.figures[group]) if self.has(group) else None
        if told is None:
            told = self.elsewhere.get(group)
        return self._added_up(self.pupils) if told is None and group is Group.ALL else told

    def counted(self, group: Group) -> int | None:
        """Say how many were counted in a group, as far as it can be known."""
        if self.shows(group):
            return counted(self.figures[group], self.elsewhere.get(group))
        return self._added_up(self.counted) if group is Group.ALL else None

    def _is_peopled(self, group: Group) -> bool:
        return pupils(self.figures[group]) != 0

    def _added_up(self, of: Callable[[Group], int | None]) -> int | None:
        for parts in RELATIONS:
            if all(self.knows(part) for part in parts):
                numbers = [of(part) for part in parts if self.shows(part)]
                known = [number for number in numbers if number is not None]
                if len(known) == len(numbers):
                    return sum(known)
        return None
