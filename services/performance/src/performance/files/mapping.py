"""How the columns of somebody's own file are to be understood, as they said on the mapping screen.

Either a row for each measure, under `measure_code` and `value`, or a column for each measure.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from chassis.files.refusals import FileRefused
from chassis.files.tables import Table, known_as
from contracts.performance import Group, MeasureCode
from contracts.performance.measures import measures

Field: TypeAlias = Literal[
    "urn", "academic_year", "measure_code", "breakdown", "value", "cohort", "status", "source"
]
FIELDS: tuple[Field, ...] = get_args(Field)


@dataclass(frozen=True)
class MeasureColumn:
    """A column that holds one measure, of one group, of every row's school.

    `cohort` heads the column of how many pupils that is about; the row's own `cohort` without it.
    """

    heading: str
    measure: MeasureCode
    group: Group
    cohort: str = ""


_NONE = MeasureColumn("", MeasureCode(""), Group.ALL)


@dataclass(frozen=True)
class Mapping:
    """Which heading is read as which field of the template, and which holds which measure."""

    fields: dict[Field, str] = field(default_factory=dict[Field, str])
    measures: tuple[MeasureColumn, ...] = ()

    def says(self, name: Field) -> bool:
        """Say whether the file tells a field row by row."""
        return name in self.fields

    def check(self, table: Table) -> None:
        """Refuse a mapping that names no school, nothing to read, or what the file lacks."""
        if not self.says("urn"):
            raise FileRefused("say which column holds the URN")
        if bool(self.measures) == (self.says("measure_code") or self.says("value")):
            raise FileRefused(
                "match either columns of measures, or one of measure codes and one of values"
            )
        if not self.measures and not (self.says("measure_code") and self.says("value")):
            raise FileRefused("a file with a row for each measure needs its code and its value")
        if not self.says("cohort") and not all(one.cohort for one in self.measures or (_NONE,)):
            raise FileRefused(
                "say which column holds how many pupils a figure is about: groups of 1 to 5 must"
                " be known to be hidden"
            )
        if unknown := [one.measure for one in self.measures if one.measure not in measures()]:
            raise FileRefused(f"there is no measure {', '.join(unknown)}")
        named = [
            *self.fields.values(),
            *(one.heading for one in self.measures),
            *(one.cohort for one in self.measures if one.cohort),
        ]
        if missing := [one for one in named if known_as(one) not in table.places]:
            raise FileRefused(f"the file has no heading {', '.join(missing)}")

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Pair each heading with what it is read as."""
        names = measures()
        return (
            *((heading, name.replace("_", " ")) for name, heading in self.fields.items()),
            *((one.cohort, f"pupils of {one.heading}") for one in self.measures if one.cohort),
            *(
                (one.heading, f"{names[one.measure].name}, {one.group.value}")
                for one in self.measures
            ),
        )
