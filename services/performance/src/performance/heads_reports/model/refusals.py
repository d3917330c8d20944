"""The ways a Headteacher's Report says no."""

from contracts.errors import Conflict, Invalid


class SecondReport(Conflict):
    """A school has one report a term."""

    code = "second-heads-report"


class SchoolClosed(Conflict):
    """A school that has left or closed reports no more."""

    code = "school-closed"


class TermNotBegun(Conflict):
    """There is nothing to report of a term to come."""

    code = "term-not-begun"


class ReportNotInState(Conflict):
    """Not at this point of the report's life."""

    code = "heads-report-not-in-state"


class ReportIncomplete(Conflict):
    """Sections are empty without which no report is submitted; `missing` lists them."""

    code = "heads-report-incomplete"


class DatesTurnedRound(Invalid):
    """A review that was cannot be to come, and one to come cannot have been."""

    code = "dates-turned-round"
