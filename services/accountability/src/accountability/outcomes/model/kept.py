"""A school's headline figures and its inspections, as performance last told them.

Of each data set and year the latest word holds; only what may be shown is ever heard of.
"""

from typing import Self

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.performance import (
    Dataset,
    Figure,
    FiguresPublished,
    Group,
    InspectionFacts,
    InspectionRecorded,
    Year,
)
from contracts.performance.measures import measures
from contracts.schools import SchoolOwned


class Sheet(Frozen):
    """A data set's headline figures of all pupils in one year, and their version."""

    year: Year
    dataset: Dataset
    figures: tuple[Figure, ...]
    sequence: int

    def with_cohort(self, figure: Figure) -> Figure:
        """Weigh a figure given without its pupils by those of its neighbours, the same school's.

        Files give the pupils of a year group once, and not again beside Progress 8.
        """
        if figure.value is None or figure.cohort is not None:
            return figure
        return figure.but(cohort=max((one.cohort or 0 for one in self.figures), default=0) or None)


class Inspected(Frozen):
    """The inspection of a kind last told, and its version; None once it was withdrawn."""

    facts: InspectionFacts | None
    sequence: int


class SchoolOutcomes(SchoolOwned):
    """Everything heard of one school's outcomes; the id is the school's."""

    sheets: dict[str, Sheet] = {}
    old_grade: Inspected | None = None
    report_card: Inspected | None = None
    told_at: AwareDatetime
    heard_at: AwareDatetime

    def hear_figures(self, fact: FiguresPublished, sequence: int) -> Self:
        """Take in a sheet, unless a later word on it was heard."""
        key = f"{fact.year}:{fact.dataset}"
        held = self.sheets.get(key)
        if held and sequence <= held.sequence:
            return self
        told = Sheet(
            year=fact.year,
            dataset=fact.dataset,
            figures=tuple(figure for figure in fact.figures if _is_headline(figure)),
            sequence=sequence,
        )
        return self.but(sheets={**self.sheets, key: told})

    def hear_inspection(self, fact: InspectionRecorded, sequence: int) -> Self:
        """Take in what Ofsted last published of a kind, unless a later word on it was heard."""
        kind = "report_card" if fact.inspection.areas else "old_grade"
        held = self.report_card if fact.inspection.areas else self.old_grade
        if held and sequence <= held.sequence:
            return self
        facts = None if fact.withdrawn else fact.inspection
        return self.but(**{kind: Inspected(facts=facts, sequence=sequence)})

    @property
    def last_inspection(self) -> InspectionFacts | None:
        """The report card where there is one, else the old grade: whichever was given last."""
        for held in (self.report_card, self.old_grade):
            if held and held.facts:
                return held.facts
        return None

    def grown_fresher(self, told_at: AwareDatetime, heard_at: AwareDatetime) -> Self:
        """Date it by a further fact; an old one makes it no older."""
        return self.but(told_at=max(told_at, self.told_at), heard_at=max(heard_at, self.heard_at))

    def figure(self, year: Year, measure: str) -> Figure | None:
        """Find a measure's figure of a year."""
        for sheet in self.sheets.values():
            for figure in sheet.figures if sheet.year == year else ():
                if figure.measure == measure:
                    return sheet.with_cohort(figure)
        return None


def _is_headline(figure: Figure) -> bool:
    measure = measures().get(figure.measure)
    return figure.group is Group.ALL and measure is not None and measure.headline
