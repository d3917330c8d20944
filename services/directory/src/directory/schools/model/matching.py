"""What rows of the register mean for the schools the trust holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from contracts.api.directory_imports import Outcome, SchoolRow
from contracts.api.directory_schools import SchoolBody
from contracts.schools import Phase, SchoolId
from directory.files.register import FoundSchool
from directory.schools.model.school import School

_ENDINGS = (" School", " Academy")


@dataclass(frozen=True)
class Intention:
    """A row, and the school as it would stand after it (None: nothing to write)."""

    row: SchoolRow
    before: School | None
    after: School | None


def intentions(
    found: Sequence[FoundSchool], held: Sequence[School], new_id: Callable[[], str]
) -> list[Intention]:
    """Match each row to the school whose URN it names, as its own or as a predecessor."""
    matching = _Matching(held, new_id)
    return [matching.of(one) for one in found]


class _Matching:
    def __init__(self, held: Sequence[School], new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._present = {school.urn: school for school in held}
        self._past = {urn: school for school in held for urn in school.predecessor_urns}
        self._taken: dict[str, int] = {}

    def of(self, found: FoundSchool) -> Intention:
        if found.phase is None or found.verdict is not None:
            return _nothing(found, found.verdict or Outcome.REFUSED, found.reason)
        urns = [urn for urn in (found.urn, *found.predecessor_urns) if urn in self._present]
        if len(urns) > 1:
            names = " and ".join(sorted(self._present[urn].name for urn in urns))
            return _nothing(found, Outcome.REFUSED, f"its URNs belong to two schools: {names}")
        if urns:
            return self._known(found, found.phase, self._present[urns[0]])
        if found.urn in self._past:
            now = self._past[found.urn]
            reason = f"an earlier URN of {now.name}, which is now {now.urn}"
            return _nothing(found, Outcome.SKIPPED, reason, now)
        after = School.joining(self._new_id(), _body(found, found.phase, None))
        return Intention(_row(found, Outcome.NEW, found.reason, after), None, after)

    def _known(self, found: FoundSchool, phase: Phase, before: School) -> Intention:
        line = self._taken.setdefault(before.id, found.line)
        if line != found.line:
            reason = f"line {line} already means {before.name}"
            return _nothing(found, Outcome.REFUSED, reason, before)
        after = before.revise(_body(found, phase, before)).come_back()
        if after == before:
            return _nothing(found, Outcome.UNCHANGED, found.reason, before)
        reasons = [_difference(before, after), found.reason]
        reason = "; ".join(one for one in reasons if one)
        return Intention(_row(found, Outcome.CHANGED, reason, before), before, after)


def _nothing(
    found: FoundSchool, outcome: Outcome, reason: str, school: School | None = None
) -> Intention:
    return Intention(_row(found, outcome, reason, school), None, None)


def _body(found: FoundSchool, phase: Phase, held: School | None) -> SchoolBody:
    """Say what the row says, and keep what only people can know."""
    earlier = (*(held.predecessor_urns if held else ()), *found.predecessor_urns)
    return SchoolBody(
        urn=found.urn,
        predecessor_urns=tuple(dict.fromkeys(earlier)),
        name=found.name,
        short_name=held.short_name if held else short_name_of(found.name),
        phase=phase,
        local_authority=found.local_authority,
        la_code=found.la_code or (held.la_code if held else None),
        ethos=held.ethos if held else "",
    )


def short_name_of(name: str) -> str:
    """Leave off a last "School" or "Academy" if enough is left to know the school by."""
    for ending in _ENDINGS:
        if name.endswith(ending):
            return name.removesuffix(ending)
    return name


def _difference(before: School, after: School) -> str:
    changed = [
        field.replace("_", " ")
        for field in ("urn", "predecessor_urns", "name", "phase", "local_authority", "la_code")
        if getattr(before, field) != getattr(after, field)
    ]
    back = ["rejoins the trust"] if not before.open else []
    return ", ".join([*back, *changed])


def _row(
    found: FoundSchool, outcome: Outcome, reason: str, school: School | None = None
) -> SchoolRow:
    return SchoolRow(
        line=found.line,
        file=found.file,
        urn=found.urn,
        name=found.name,
        outcome=outcome,
        reason=reason,
        school_id=SchoolId(school.id) if school else None,
    )
