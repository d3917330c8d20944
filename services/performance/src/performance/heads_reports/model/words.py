"""How figures are said in sentences, tables and exports: never without their year and status."""

from contracts.api.performance_heads_report_parts import ReportFigure, ReportHeadline
from contracts.calendar import in_words
from contracts.performance import Group, Mark, Source, Status, Unit

MARKS = {
    Mark.SUPPRESSED: "Suppressed (small group)",
    Mark.NO_ENTRIES: "No entries",
    Mark.NOT_PUBLISHED: "Not published",
    Mark.NOT_APPLICABLE: "Not applicable",
    Mark.LOW_COVERAGE: "Low coverage",
    Mark.NOT_AVAILABLE: "Not available",
}
SOURCES = {
    Source.DFE: "DfE",
    Source.OFSTED: "Ofsted",
    Source.REGISTER: "Register (GIAS)",
    Source.SCHOOL: "School",
}
STATUSES = {
    Status.SCHOOL_REPORTED: "school-reported",
    Status.PROVISIONAL: "provisional",
    Status.REVISED: "revised",
    Status.FINAL: "final",
}
GROUPS = {
    Group.ALL: "all pupils",
    Group.DISADVANTAGED: "disadvantaged",
    Group.NOT_DISADVANTAGED: "not disadvantaged",
    Group.SEN_SUPPORT: "SEN support",
    Group.EHCP: "EHCP",
    Group.NO_SEN: "no SEN",
    Group.BOYS: "boys",
    Group.GIRLS: "girls",
}
_AFTER = {Unit.PERCENT: "%", Unit.PER_100_PUPILS: " per 100 pupils", Unit.PUPILS: " pupils"}


def named(line: ReportHeadline) -> str:
    """Name a measure and the group it is about: "Attainment 8, SEN support"."""
    return line.name if line.group is Group.ALL else f"{line.name}, {GROUPS[line.group]}"


def said(line: ReportHeadline) -> str:
    """Write the school's own figure, or why there is none."""
    return _or_why(line, line.figure, line.why_none)


def said_before(line: ReportHeadline) -> str:
    """Write the figure of the year before, or why there is none."""
    return _or_why(line, line.before, line.why_none_before)


def said_beside(line: ReportHeadline, figure: ReportFigure | None) -> str:
    """Write a figure that stands beside it, such as England's."""
    if figure is None:
        return "None published"
    if figure.value is None:
        return MARKS[figure.mark or Mark.NOT_AVAILABLE]
    sign = "+" if line.unit is Unit.PROGRESS and figure.value > 0 else ""
    number = f"{figure.value:,.{line.decimals}f}".replace("-", "\u2212")
    return f"{sign}{number}{_AFTER.get(line.unit, '')}"


def origin(figure: ReportFigure | None) -> str:
    """Say where a figure is from: source, year, status, how many pupils, as at which day."""
    if figure is None:
        return ""
    pupils = f", {figure.cohort:,} pupils" if figure.cohort is not None else ""
    return (
        f"{SOURCES[figure.source]}, {figure.year}, {STATUSES[figure.status]}{pupils}, "
        f"as at {in_words(figure.as_at)}"
    )


def _or_why(line: ReportHeadline, figure: ReportFigure | None, why: str) -> str:
    shown = figure is not None and figure.value is not None
    return f"{why[:1].upper()}{why[1:]}" if why and not shown else said_beside(line, figure)
