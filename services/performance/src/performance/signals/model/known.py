"""The published figures a school is judged by, year by year, beside England's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from contracts.calendar import AcademicYear
from contracts.performance import Figure, Group, MeasureCode, Year

Key: TypeAlias = tuple[MeasureCode, Group]
ByYear: TypeAlias = Mapping[Year, Mapping[Key, Figure]]


@dataclass(frozen=True)
class Published:
    """One data set's figures of a school and of England, as they may be seen."""

    school: ByYear
    england: ByYear

    @property
    def years(self) -> list[Year]:
        """The years anything is published of, the newest first."""
        return sorted((year for year, figures in self.school.items() if figures), reverse=True)

    @property
    def newest(self) -> Year | None:
        """The newest year anything is published of; None when nothing is."""
        return next(iter(self.years), None)

    def figure(self, year: Year, key: Key) -> Figure | None:
        """Give the school's cell, be it a value or a mark; None where there is none at all."""
        return self.school.get(year, {}).get(key)

    def before(self, year: Year, key: Key) -> Figure | None:
        """Give the school's cell of the year before."""
        return self.figure(AcademicYear.read(year).previous().label, key)

    def national(self, year: Year, key: Key) -> Figure | None:
        """Give England's cell of the same year and group."""
        return self.england.get(year, {}).get(key)


def by_key(figures: Iterable[Figure]) -> dict[Key, Figure]:
    """Find figures by measure and group."""
    return {(one.measure, one.group): one for one in figures}
