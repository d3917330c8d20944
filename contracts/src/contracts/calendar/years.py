"""Academic years: what they are called, and where one ends and the next begins (§2.1)."""

import re
from datetime import date
from typing import Annotated, Self

from pydantic import ConfigDict, RootModel, StringConstraints, model_validator

from contracts.calendar.refusals import CalendarRefused

_WRITTEN = re.compile(r"([12][0-9]{3})[-/]?([0-9]{2})")
_CENTURY = 100
_SEPTEMBER = 9


class AcademicYear(
    RootModel[Annotated[str, StringConstraints(pattern=r"^[12][0-9]{3}-[0-9]{2}$")]]
):
    """1 September to 31 August. Travels and is kept as its label, "2026-27"."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="after")
    def _two_years_running(self) -> Self:
        if (self._first + 1) % _CENTURY != int(self.root[-2:]):
            raise CalendarRefused(
                "year", f"{self.root} is not an academic year: its second year must follow"
            )
        return self

    @classmethod
    def starting(cls, year: int) -> Self:
        """Name the academic year whose September lies in the calendar year given."""
        return cls(f"{year}-{(year + 1) % _CENTURY:02}")

    @classmethod
    def of(cls, day: date) -> Self:
        """Name the academic year a day belongs to, August still to the old one."""
        return cls.starting(day.year if day.month >= _SEPTEMBER else day.year - 1)

    @classmethod
    def read(cls, written: str | int) -> Self:
        """Understand "2026-27", "2026/27" and the 202627 of DfE data sets; refuse all else."""
        match = _WRITTEN.fullmatch(str(written).strip())
        if match is None:
            raise CalendarRefused(
                "year", f"{written!s:.20} is not an academic year such as 2026-27"
            )
        return cls(f"{match[1]}-{match[2]}")

    @property
    def label(self) -> str:
        """The year in the school's words: 2026-27."""
        return self.root

    @property
    def code(self) -> int:
        """The year as DfE data sets write it: 202627."""
        return int(self.root.replace("-", ""))

    @property
    def starts(self) -> date:
        """1 September."""
        return date(self._first, _SEPTEMBER, 1)

    @property
    def ends(self) -> date:
        """31 August."""
        return date(self._first + 1, 8, 31)

    def next(self) -> Self:
        return type(self).starting(self._first + 1)

    def previous(self) -> Self:
        return type(self).starting(self._first - 1)

    def holds(self, day: date) -> bool:
        """Say whether the day lies in this year, holidays included."""
        return self.starts <= day <= self.ends

    def __str__(self) -> str:
        return self.root

    @property
    def _first(self) -> int:
        return int(self.root[:4])
