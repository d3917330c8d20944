"""A school as a file tells of it, with a verdict where the row is not for us."""

import re

from chassis.files.tables import Row
from contracts.api.directory_imports import FileRead, GroupFound, Outcome
from contracts.base import Frozen
from contracts.schools import Phase
from directory.files.headings import cell
from directory.files.phases import NOT_OPEN, OPEN, phase_of

_URN = re.compile(r"\d{6}")
_PREDECESSOR = re.compile(r"\b(\d{6})\s+Predecessor", re.IGNORECASE)
_LA_CODE = re.compile(r"\d{3}")
_LONGEST_NAME = 160


class FoundSchool(Frozen):
    """One row; `verdict` None means that it can be taken over."""

    line: int
    file: str
    urn: str
    name: str
    phase: Phase | None
    local_authority: str
    la_code: str | None
    predecessor_urns: tuple[str, ...]
    verdict: Outcome | None
    reason: str

    def says_the_same(self, other: "FoundSchool") -> bool:
        """Compare two rows, wherever they stand."""
        return self.but(line=0, file="") == other.but(line=0, file="")


class SchoolsFound(Frozen):
    """All a trust's schools in the files given."""

    source: str
    group: GroupFound
    files: tuple[FileRead, ...]
    schools: tuple[FoundSchool, ...]


def school_in(row: Row, file: str, *, status: str, note: str = "") -> FoundSchool:
    """Read a school's row, and judge it."""
    phase = phase_of(cell(row, "PhaseOfEducation (name)"))
    verdict, reason = _judge(row, phase, status)
    urn, la_code = cell(row, "URN"), cell(row, "LA (code)")
    linked = _PREDECESSOR.findall(cell(row, "Linked establishments"))
    return FoundSchool(
        line=row.line,
        file=file,
        urn=urn,
        name=cell(row, "EstablishmentName"),
        phase=phase,
        local_authority=cell(row, "LA (name)"),
        la_code=la_code if _LA_CODE.fullmatch(la_code) else None,
        predecessor_urns=tuple(one for one in dict.fromkeys(linked) if one != urn),
        verdict=verdict,
        reason="; ".join(one for one in (reason, note) if one),
    )


def _judge(row: Row, phase: Phase | None, status: str) -> tuple[Outcome | None, str]:
    words = status.casefold()
    broken = _broken(row)
    if broken:
        return Outcome.REFUSED, broken
    if words in NOT_OPEN:
        closed_on = cell(row, "CloseDate")
        when = f" on {closed_on}" if closed_on and words == "closed" else ""
        return Outcome.SKIPPED, f"the register says: {status.lower()}{when}"
    if words not in OPEN:
        return Outcome.REFUSED, f'"{status}" is not a status the register uses'
    if phase is None:
        shown = cell(row, "PhaseOfEducation (name)")
        return Outcome.REFUSED, f'"{shown}" is not a phase the register uses'
    return None, "" if words == "open" else f"the register says: {status.lower()}"


def _broken(row: Row) -> str:
    if row.ragged:
        return f"the row has {len(row.cells)} cells under {row.width} headings"
    if not _URN.fullmatch(cell(row, "URN")):
        return f'"{cell(row, "URN")}" is not a URN: six digits'
    for heading in ("EstablishmentName", "LA (name)"):
        if not 1 <= len(cell(row, heading)) <= _LONGEST_NAME:
            return f"{heading} is empty or longer than {_LONGEST_NAME} letters"
    return ""


def without_repeats(schools: list[FoundSchool]) -> tuple[FoundSchool, ...]:
    """Skip a row that says again what an earlier one said; refuse one that says otherwise."""
    first: dict[str, FoundSchool] = {}
    judged: list[FoundSchool] = []
    for one in schools:
        earlier = first.setdefault(one.urn, one)
        if earlier is one:
            judged.append(one)
        elif one.says_the_same(earlier):
            reason = f"line {earlier.line} says the same"
            judged.append(one.but(verdict=Outcome.SKIPPED, reason=reason))
        else:
            reason = f"line {earlier.line} says otherwise of URN {one.urn}"
            judged.append(one.but(verdict=Outcome.REFUSED, reason=reason))
    return tuple(judged)
