"""What Ofsted found at Ashlode: an old grade under its old URN, or a report card."""

from datetime import date

from contracts.performance import CardArea, CardGrade, InspectionFacts, OldGrade
from performance.examples_of_imports import ASHLODE


def an_inspection(
    *, old: bool = True, on: date = date(2024, 3, 5), urn: str = "900101"
) -> InspectionFacts:
    """Give what Ofsted found at Ashlode, by an old grade or a report card."""
    card = {CardArea.INCLUSION: CardGrade.EXPECTED, CardArea.ACHIEVEMENT: CardGrade.STRONG}
    return InspectionFacts(
        school_id=ASHLODE,
        urn=urn,
        inspected_on=on,
        published_on=on,
        overall=OldGrade.GOOD if old else None,
        areas={} if old else card,
        safeguarding_met=None if old else True,
        as_at=date(2026, 10, 31),
    )
