"""A school's inspections as its files told of them, old grades and report cards apart (R99).

Each file's outcomes lie in a layer of their own, so that an import can be taken back whole, also
from under later ones. Nothing here turns a grade of one kind into one of the other.
"""

from typing import Self

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.performance import InspectionFacts, InspectionRecorded
from contracts.schools import SchoolOwned


class InspectionLayer(Frozen):
    """What one origin (an import's id) says of the school."""

    origin: str
    laid_at: AwareDatetime
    inspections: tuple[InspectionFacts, ...]


class SchoolInspections(SchoolOwned):
    """Everything known of a school's inspections; its id is the school's."""

    layers: tuple[InspectionLayer, ...] = ()

    @property
    def old_grade(self) -> InspectionFacts | None:
        """The latest inspection that gave one of the four old grades."""
        return self._latest(report_card=False)

    @property
    def report_card(self) -> InspectionFacts | None:
        """The latest inspection that led to a report card."""
        return self._latest(report_card=True)

    def lay(self, layer: InspectionLayer) -> tuple[Self, tuple[InspectionRecorded, ...]]:
        """Take an origin's outcomes in, instead of what it said before."""
        others = tuple(one for one in self.layers if one.origin != layer.origin)
        return self._told(self.but(layers=(*others, layer)))

    def lift(self, origin: str) -> tuple[Self, tuple[InspectionRecorded, ...]]:
        """Take an origin's outcomes away; whatever lay beneath them shows again."""
        others = tuple(one for one in self.layers if one.origin != origin)
        return self._told(self.but(layers=others))

    def holds(self, layer: InspectionLayer) -> bool:
        """Say whether an origin's layer is there already, word for word."""
        return any(
            one.origin == layer.origin and one.inspections == layer.inspections
            for one in self.layers
        )

    def old_grade_told(self) -> InspectionRecorded | None:
        """Tell again what stands of the older kind."""
        return InspectionRecorded(inspection=self.old_grade) if self.old_grade else None

    def report_card_told(self) -> InspectionRecorded | None:
        """Tell again what stands of the newer kind."""
        return InspectionRecorded(inspection=self.report_card) if self.report_card else None

    def _told(self, after: Self) -> tuple[Self, tuple[InspectionRecorded, ...]]:
        """Tell each kind that reads otherwise than before, also when there is none any more."""
        pairs = (
            (self.old_grade, after.old_grade),
            (self.report_card, after.report_card),
        )
        told: list[InspectionRecorded] = []
        for before, now in pairs:
            if now and now != before:
                told.append(InspectionRecorded(inspection=now))
            elif before and not now:
                told.append(InspectionRecorded(inspection=before, withdrawn=True))
        return after, tuple(told)

    def _latest(self, *, report_card: bool) -> InspectionFacts | None:
        """Choose the newest inspection of a kind, told of as lately as possible."""
        found = [
            (one.inspected_on, one.as_at, layer.laid_at, one)
            for layer in self.layers
            for one in layer.inspections
            if bool(one.areas) is report_card
        ]
        return max(found, key=lambda each: each[:3])[3] if found else None
