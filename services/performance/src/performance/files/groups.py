"""Whom a row of a file with breakdowns is about; a group within a group is not ours to show."""

from chassis.files.tables import Row, Table, known_as
from contracts.performance import Group
from performance.files.labels import OUR_TOPICS, folded, group_called
from performance.files.layouts import Layout
from performance.files.refusals import WordUnknown
from performance.files.rows import Skip

_BREAKDOWN = "breakdown"
_NOT_BROKEN_DOWN = frozenset({"total", "all pupils", "all", "", "z", "x", "all students"})
_OUR_PARTS = frozenset({"sex", "disadvantage", "disadvantage_status"})


class Breakdowns:
    """Reads the group of each row by its label and by the columns that break pupils down."""

    def __init__(self, layout: Layout, table: Table) -> None:
        here = table.places
        self._label = _BREAKDOWN if _BREAKDOWN in here else ""
        self._topic = known_as(layout.topic) if known_as(layout.topic) in here else ""
        self._parts = tuple(part for part in layout.parts if part in here)

    def group_of(self, row: Row) -> Group | tuple[Skip, str]:
        """Find the group, or say why the row's is none of ours.

        Raises `WordUnknown` for a new word for the sexes or for disadvantage.
        """
        broken = [part for part in self._parts if folded(row[part]) not in _NOT_BROKEN_DOWN]
        if len(broken) > 1:
            return _another(" and ".join(row[part] for part in broken))
        label = row[self._label] if self._label else "Total"
        group = group_called(label)
        if group is None:
            if not self._topic or folded(row[self._topic]) in OUR_TOPICS:
                raise WordUnknown(_BREAKDOWN, label, row.line)
            return _another(label)
        if group is Group.ALL and broken:
            return self._of_part(row, broken[0])
        return group

    def _of_part(self, row: Row, part: str) -> Group | tuple[Skip, str]:
        group = group_called(row[part])
        if group is None and part in _OUR_PARTS:
            raise WordUnknown(part, row[part], row.line)
        return group if group is not None else _another(row[part])


def _another(label: str) -> tuple[Skip, str]:
    return Skip.ANOTHER_GROUP, f"about {label[:60]}"
