"""A report as it was published: whole, numbered, kept."""

from typing import Self

from contracts.api.performance_heads_report_parts import Prefilled
from contracts.directory import Cycle
from contracts.planning import TermNumber
from contracts.schools import SchoolOwned
from performance.heads_reports.model.refusals import ReportNotInState
from performance.heads_reports.model.report import HeadsReport, Safeguarding, Section, Signed


class Edition(SchoolOwned):
    """What governors read. Nothing of it changes but that a later one takes its place."""

    report_id: str
    cycle: Cycle
    term: TermNumber
    period: str
    number: int
    current: bool
    signed: Signed
    sections: tuple[Section, ...]
    safeguarding: Safeguarding
    prefilled: Prefilled

    @classmethod
    def of(cls, report: HeadsReport, signed: Signed) -> Self:
        """Keep a report as it stands; only what was submitted has facts that stand still."""
        if report.frozen is None:
            raise ReportNotInState("only what was submitted is published", state=report.state)
        return cls(
            id=edition_id(report.id, report.editions),
            school_id=report.school_id,
            report_id=report.id,
            cycle=report.cycle,
            term=report.term,
            period=report.period,
            number=report.editions,
            current=True,
            signed=signed,
            sections=report.sections,
            safeguarding=report.safeguarding,
            prefilled=report.frozen,
        )


def edition_id(report_id: str, number: int) -> str:
    """Name one publication of a report."""
    return f"{report_id}:{number}"
