"""One school's Headteacher's Report for one term: what is written, and where it is in its life."""

from datetime import date
from typing import Self

from pydantic import AwareDatetime, model_validator

from contracts.api.performance_heads_report_parts import Prefilled
from contracts.api.performance_heads_report_sections import (
    OPTIONAL,
    SAFEGUARDING,
    ReportSection,
)
from contracts.base import Frozen
from contracts.days import day_of
from contracts.directory import Cycle
from contracts.errors import Change, Invalid
from contracts.people import PersonId
from contracts.performance import HeadsReportId, HeadsReportState
from contracts.planning import TermNumber
from contracts.schools import SchoolId, SchoolOwned
from performance.heads_reports.model.refusals import DatesTurnedRound, ReportNotInState

OPEN_TO_WRITING = frozenset({HeadsReportState.DRAFT, HeadsReportState.RETURNED})


class Signed(Frozen):
    """Who did something, and when."""

    by: PersonId
    at: AwareDatetime


class Section(Frozen):
    """The text of one standard section; `version` counts how often it was saved."""

    key: ReportSection
    text: str = ""
    version: int = 0
    signed: Signed | None = None


class Safeguarding(Frozen):
    """Whether the duties are met, and the dates of reviews; there is no text about it anywhere."""

    met: bool | None = None
    reviewed_on: date | None = None
    next_review_on: date | None = None
    version: int = 0
    signed: Signed | None = None


class Step(Frozen):
    """The report came into a state; `words` are those it was returned with."""

    state: HeadsReportState
    signed: Signed
    words: str = ""


class HeadsReport(SchoolOwned):
    """One a school and term. `frozen` is what it was filled in with when it was submitted.

    `period` sorts reports by term; `editions` counts its publications.
    """

    cycle: Cycle
    term: TermNumber
    period: str
    state: HeadsReportState = HeadsReportState.DRAFT
    sections: tuple[Section, ...] = tuple(Section(key=key) for key in ReportSection)
    safeguarding: Safeguarding = Safeguarding()
    frozen: Prefilled | None = None
    steps: tuple[Step, ...]
    editions: int = 0

    @model_validator(mode="after")
    def _in_the_standard_structure(self) -> Self:
        if [section.key for section in self.sections] != list(ReportSection):
            raise Invalid("a report has every standard section, in order", errors=["sections"])
        return self

    @classmethod
    def begun(cls, school_id: SchoolId, cycle: Cycle, term: TermNumber, signed: Signed) -> Self:
        """Begin a report with nothing written."""
        return cls(
            id=report_id(school_id, cycle, term),
            school_id=school_id,
            cycle=cycle,
            term=term,
            period=f"{cycle}:{term}",
            steps=(Step(state=HeadsReportState.DRAFT, signed=signed),),
        )

    def must_be(self, *states: HeadsReportState) -> None:
        """Refuse with `ReportNotInState` unless it is at one of these points of its life."""
        if self.state not in states:
            allowed = ", ".join(sorted(states))
            raise ReportNotInState(
                f"the report is {self.state}; this is for {allowed}", state=self.state.value
            )

    def section(self, key: ReportSection) -> Section:
        """Find a section; every report has them all."""
        return next(section for section in self.sections if section.key is key)

    @property
    def missing(self) -> tuple[str, ...]:
        """List what is still empty without which it is not submitted."""
        empty = [s.key for s in self.sections if not s.text and s.key not in OPTIONAL]
        return (*empty, *((SAFEGUARDING,) if self.safeguarding.met is None else ()))

    def written(self, key: ReportSection, text: str, signed: Signed) -> Self:
        """Save one section's whole text; the same words again change nothing."""
        self.must_be(*OPEN_TO_WRITING)
        held = self.section(key)
        if held.text == text:
            return self
        new = held.but(text=text, version=held.version + 1, signed=signed)
        return self.but(sections=tuple(new if s.key is key else s for s in self.sections))

    def stated(self, said: Safeguarding, signed: Signed) -> Self:
        """Say whether safeguarding duties are met; what is said already changes nothing."""
        self.must_be(*OPEN_TO_WRITING)
        _in_their_order(said, day_of(signed.at))
        held = self.safeguarding
        if said == held.but(version=said.version, signed=said.signed):
            return self
        return self.but(safeguarding=said.but(version=held.version + 1, signed=signed))

    def change_to(self, part: str) -> tuple[Change, ...]:
        """Say who saved a section, or the safeguarding statement, last."""
        held = self.safeguarding if part == SAFEGUARDING else self.section(ReportSection(part))
        if held.signed is None:
            return ()
        return (Change(part=part, by=held.signed.by, at=held.signed.at.isoformat()),)


def report_id(school_id: str, cycle: str, term: int) -> HeadsReportId:
    """Name the one report of a school and a term."""
    return HeadsReportId(f"{school_id}:{cycle}:{term}")


def _in_their_order(said: Safeguarding, today: date) -> None:
    if said.reviewed_on and said.reviewed_on > today:
        raise DatesTurnedRound("the last review cannot be to come", errors=["reviewed_on"])
    if said.reviewed_on and said.next_review_on and said.next_review_on < said.reviewed_on:
        raise DatesTurnedRound("the next review is before the last", errors=["next_review_on"])
