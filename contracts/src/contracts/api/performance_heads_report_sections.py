"""The standard sections of every school's Headteacher's Report (R92)."""

from enum import StrEnum


class ReportSection(StrEnum):
    """What the Head writes about, in the order it stands in every report of every school."""

    SUMMARY = "summary"
    QUALITY = "quality-of-education"
    ATTENDANCE = "attendance-and-behaviour"
    INCLUSION = "send-and-inclusion"
    DEVELOPMENT = "personal-development"
    STAFFING = "staffing-and-wellbeing"
    PLAN = "improvement-plan"
    QUESTIONS = "governance-questions"


REPORT_TITLES: dict[ReportSection, str] = {
    ReportSection.SUMMARY: "Summary",
    ReportSection.QUALITY: "Quality of education",
    ReportSection.ATTENDANCE: "Attendance and behaviour",
    ReportSection.INCLUSION: "SEND and inclusion",
    ReportSection.DEVELOPMENT: "Personal development",
    ReportSection.STAFFING: "Staffing and wellbeing",
    ReportSection.PLAN: "School improvement plan",
    ReportSection.QUESTIONS: "Questions for governors",
}
REPORT_HINTS: dict[ReportSection, str] = {
    ReportSection.SUMMARY: "What governors most need to know this term, in a few sentences.",
    ReportSection.QUALITY: "What the results and figures mean here, and what follows from them.",
    ReportSection.ATTENDANCE: "What is behind the figures for absence and suspensions.",
    ReportSection.INCLUSION: "How pupils with SEND and disadvantaged pupils are doing, as groups.",
    ReportSection.DEVELOPMENT: "PSHE, enrichment, careers: what pupils took part in.",
    ReportSection.STAFFING: "Posts, vacancies, workload and wellbeing, without anybody's name.",
    ReportSection.PLAN: "What moved, what is late and what is done about it.",
    ReportSection.QUESTIONS: "What governors might ask, or are asked to decide.",
}
SAFEGUARDING = "safeguarding"
"""Whether the duties are met, and dates: a statement, and never a text."""
OPTIONAL = frozenset({ReportSection.QUESTIONS})
