"""What Ofsted found at a school, old grades and report cards apart (R99)."""

from datetime import date

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.performance import CardArea, CardGrade, OldGrade
from contracts.schools import SchoolId, Urn


class InspectionView(Frozen):
    """One inspection; `of_predecessor` when the school inspected then had another URN."""

    urn: Urn
    of_predecessor: bool
    inspected_on: date
    published_on: date | None
    overall: OldGrade | None
    areas: dict[CardArea, CardGrade]
    safeguarding_met: bool | None
    as_at: date


class SchoolInspectionsView(Shown):
    """A school's latest inspection of each kind, side by side; neither is turned into the other."""

    school_id: SchoolId
    report_card: InspectionView | None
    old_grade: InspectionView | None
