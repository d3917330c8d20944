"""Whose figures a row has: a school's, a local authority's, England's, or nobody's here."""

import re
from dataclasses import dataclass

from chassis.files.tables import Row, Table, known_as
from performance.files.labels import folded
from performance.files.layouts import Layout
from performance.files.refusals import WordUnknown
from performance.files.rows import Skip, SkippedRow

ENGLAND = "england"
_URN = re.compile(r"\d{6}")
_LA = re.compile(r"\d{3}")
_LEVEL = "geographic_level"
_LEVELS = {
    "school": "school",
    "institution": "school",
    "local authority": "la",
    "national": ENGLAND,
    "regional": "region",
    "local authority district": "region",
    "parliamentary constituency": "region",
}
_KINDS = ("establishment_type_group", "establishment_type", "education_phase", "school_type")
_WHOLE = ("total", "all state", "state-funded mainstream and special", "all schools", "z")


@dataclass(frozen=True, slots=True)
class Whose:
    """A school by its URN, or an area by its word here."""

    urn: str
    area: str
    name: str


class Owners:
    """Finds whose a row is, by record type, by geographic level or by the URN alone."""

    def __init__(self, layout: Layout, table: Table) -> None:
        self._layout = layout
        self._urn, self._name = known_as(layout.urn), known_as(layout.name)
        self._la = known_as(layout.la)
        self._la_name = "la_name" if "la_name" in table.places else ""
        self._levels = _LEVEL in table.places
        self._kinds = tuple(kind for kind in _KINDS if kind in table.places)

    def of(self, row: Row) -> Whose | SkippedRow:
        """Find whose the row is; raises `WordUnknown` for a record type or level not known."""
        urn, name = row[self._urn], row[self._name] if self._name else ""
        if len(row.cells) > row.width:
            words = f"the row has {len(row.cells)} cells under {row.width} headings"
            return SkippedRow(row.line, urn, name, Skip.BROKEN, words)
        kind = self._kind(row)
        if isinstance(kind, tuple):
            return SkippedRow(row.line, urn, name, *kind)
        if kind == "school":
            if _URN.fullmatch(urn):
                return Whose(urn, "", name)
            return SkippedRow(row.line, urn[:12], name, Skip.NO_URN, "no URN of six digits")
        return self._area(row, kind)

    def _kind(self, row: Row) -> str | tuple[Skip, str]:
        types = self._layout.types
        if types is not None:
            written = row[known_as(types.heading)]
            kind = types.words.get(written)
            if kind is None:
                raise WordUnknown(types.heading, written, row.line)
            return kind
        if _URN.fullmatch(row[self._urn]) or not self._levels:
            return "school"
        level = row[_LEVEL]
        kind = _LEVELS.get(folded(level))
        if kind is None:
            raise WordUnknown(_LEVEL, level, row.line)
        return kind

    def _area(self, row: Row, kind: str) -> Whose | SkippedRow:
        for heading in self._kinds:
            word = folded(row[heading])
            if word and not word.startswith(_WHOLE):
                words = f"only {row[heading][:60]}"
                return SkippedRow(row.line, "", "", Skip.ANOTHER_AREA, words)
        if kind == ENGLAND:
            return Whose("", ENGLAND, "England")
        code = row[self._la] if self._la else ""
        if kind == "la" and _LA.fullmatch(code):
            name = row[self._la_name] if self._la_name else row[self._name] if self._name else ""
            return Whose("", f"la-{code}", name)
        return SkippedRow(row.line, "", "", Skip.ANOTHER_AREA, "a region or a part of one")
