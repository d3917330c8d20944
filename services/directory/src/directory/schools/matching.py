"""What rows of the register mean for the schools the trust holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from contracts.api.directory_imports import Outcome, SchoolRow
from contracts.api.directory_schools import SchoolBody
from contracts.schools import Phase, SchoolId
from directory.files.register import FoundSchool
from directory.schools.model import School

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
    """Match each row to a school by any URN it has or had."""
    by_urn = {urn: school for school in held for urn in school.urns}
    return [_intention(one, by_urn, new_id) for one in found]


def _intention(
    found: FoundSchool, by_urn: dict[str, School], new_id: Callable[[], str]
) -> Intention:
    if found.phase is None or found.verdict is not None:
        return Intention(_row(found, found.verdict or Outcome.REFUSED, found.reason), None, None)
    known = (found.urn, *found.predecessor_urns)
    matches = {by_urn[urn].id: by_urn[urn] for urn in known if urn in by_urn}
    if len(matches) > 1:
        names = " and ".join(sorted(school.name for school in matches.values()))
        reason = f"its URNs belong to two schools here: {names}"
        return Intention(_row(found, Outcome.REFUSED, reason), None, None)
    before = next(iter(matches.values()), None)
    if before is None:
        after = School.joining(new_id(), _body(found, found.phase, None))
        return Intention(_row(found, Outcome.NEW, found.reason, after), None, after)
    if found.urn in before.predecessor_urns:
        reason = f"an earlier URN of {before.name}, which is now {before.urn}"
        return Intention(_row(found, Outcome.SKIPPED, reason, before), None, None)
    after = before.revise(_body(found, found.phase, before)).come_back()
    if after == before:
        return Intention(_row(found, Outcome.UNCHANGED, found.reason, before), None, None)
    reasons = [_difference(before, after), found.reason]
    reason = "; ".join(one for one in reasons if one)
    return Intention(_row(found, Outcome.CHANGED, reason, before), before, after)


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
