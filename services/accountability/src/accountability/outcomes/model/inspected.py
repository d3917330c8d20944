"""Inspections of many schools, counted: old grades beside report cards, never one as another."""

from collections import Counter
from collections.abc import Sequence

from contracts.api.accountability_outcomes import CardCount, InspectionsView, OldGradeCount
from contracts.performance import CardArea, CardGrade, InspectionFacts, OldGrade


def counted(schools: int, inspections: Sequence[InspectionFacts]) -> InspectionsView:
    """Count what Ofsted last said of each school (R99)."""
    old = Counter(one.overall for one in inspections if one.overall)
    cards = [one for one in inspections if one.areas]
    said = Counter((area, grade) for one in cards for area, grade in one.areas.items())
    return InspectionsView(
        schools=schools,
        old=tuple(OldGradeCount(grade=one, schools=old[one]) for one in OldGrade if old[one]),
        with_card=len(cards),
        cards=tuple(
            CardCount(area=area, grade=grade, schools=said[area, grade])
            for area in CardArea
            for grade in CardGrade
            if said[area, grade]
        ),
        safeguarding_met=sum(one.safeguarding_met is True for one in inspections),
        safeguarding_not_met=sum(one.safeguarding_met is False for one in inspections),
        none_known=schools - len(inspections),
        as_at=max((one.as_at for one in inspections), default=None),
    )
