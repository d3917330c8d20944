"""Ofsted's monthly management information: the latest inspections of state-funded schools.

Old grades and report cards stand side by side in a row and stay apart; the outcome of an
ungraded inspection is no grade and is not read as one (R99).
"""

from contracts.performance import CardArea, CardGrade, OldGrade, Source
from performance.files.layouts import Layout, Shape

AREAS = {
    "Inclusion": CardArea.INCLUSION,
    "Curriculum and teaching": CardArea.CURRICULUM_AND_TEACHING,
    "Achievement": CardArea.ACHIEVEMENT,
    "Attendance and behaviour": CardArea.ATTENDANCE_AND_BEHAVIOUR,
    # "wellbeing" in the file, "well-being" on the report card
    "Personal development and wellbeing": CardArea.PERSONAL_DEVELOPMENT,
    "Early years (where applicable)": CardArea.EARLY_YEARS,
    "Post-16 provision (where applicable)": CardArea.POST_16,
    "Leadership and governance": CardArea.LEADERSHIP_AND_GOVERNANCE,
}
GRADES = {
    "exceptional": CardGrade.EXCEPTIONAL,
    "strong standard": CardGrade.STRONG,
    "expected standard": CardGrade.EXPECTED,
    "needs attention": CardGrade.NEEDS_ATTENTION,
    "urgent improvement": CardGrade.URGENT_IMPROVEMENT,
}
OLD_GRADES = {
    "1": OldGrade.OUTSTANDING,
    "2": OldGrade.GOOD,
    "3": OldGrade.REQUIRES_IMPROVEMENT,
    "4": OldGrade.INADEQUATE,
    "outstanding": OldGrade.OUTSTANDING,
    "good": OldGrade.GOOD,
    "requires improvement": OldGrade.REQUIRES_IMPROVEMENT,
    "inadequate": OldGrade.INADEQUATE,
}
NO_GRADE = frozenset({"", "null", "not applicable", "not judged", "9", "n/a"})
CARD_DATE, CARD_PUBLISHED = "Inspection start date", "Publication date"
SAFEGUARDING = "Safeguarding standards"
OLD_OVERALL = "Latest OEIF overall effectiveness"
OLD_DATE = "Inspection start date of latest OEIF graded inspection"
OLD_PUBLISHED = "Publication date of latest OEIF graded inspection"
OLD_SAFEGUARDING = "Latest OEIF safeguarding is effective?"
OLD_URN = "URN at time of latest OEIF graded inspection"
UNGRADED = "Ungraded inspection overall outcome"

OFSTED = Layout(
    code="ofsted",
    kind="Ofsted monthly management information",
    shape=Shape.INSPECTIONS,
    source=Source.OFSTED,
    dataset=None,
    urn="URN",
    name="School name",
    needed=("URN", CARD_DATE, CARD_PUBLISHED, SAFEGUARDING, *AREAS, OLD_OVERALL),
)
