"""Rows that tell of the same school, year and group again; many of them are pupils, not figures."""

from collections.abc import Hashable

from contracts.performance import Figure
from contracts.pupil_level import PupilLevelFile
from performance.files.rows import Skip

_MOST_ALIKE = 5


class Repeats:
    """Remembers what was said in which line, in a few bytes for each row."""

    def __init__(self) -> None:
        self._lines: dict[int, tuple[int, int]] = {}
        self._alike: dict[int, int] = {}

    def of(
        self, key: Hashable, line: int, figures: tuple[Figure, ...], *, school: bool
    ) -> tuple[Skip, str] | None:
        """Say whether a row repeats or contradicts an earlier one.

        Raises `PupilLevelFile` when a school has a sixth row about the same: a row for each pupil.
        """
        place = hash(key)
        said = hash(tuple((one.measure, one.group, one.value, one.mark) for one in figures))
        earlier = self._lines.setdefault(place, (line, said))
        if earlier[0] == line:
            return None
        self._alike[place] = self._alike.get(place, 1) + 1
        if earlier[1] == said:
            return Skip.SAID_BEFORE, f"line {earlier[0]} says the same"
        if school and self._alike[place] > _MOST_ALIKE:
            raise PupilLevelFile
        return Skip.SAID_OTHERWISE, f"line {earlier[0]} says otherwise of the same"
