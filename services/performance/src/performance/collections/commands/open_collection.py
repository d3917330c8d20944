"""Open a collection window."""

from collections.abc import Iterable

from chassis.work import Work
from contracts.api.performance_collections import AskedOfPhase, OpenCollection
from contracts.calendar import AcademicYear, CalendarRefused
from contracts.errors import Invalid
from contracts.performance import CollectionId, Year
from contracts.performance.measures import measures
from contracts.permissions import Permission
from contracts.schools import Phase, SchoolId
from performance.collections.model.asked import Asked, AskedByPhase, agreed_set
from performance.collections.model.collection import Collection
from performance.collections.model.returns import Return, return_id
from performance.collections.repository import Collections, Returns
from performance.known.model import Catalogue, KnownSchool
from performance.known.repository import KnownMeasureYears, KnownSchools


async def open_collection(work: Work, command: OpenCollection) -> Collection:
    """Ask schools for figures: each has a return from now on, awaited until it comes (R88)."""
    work.actor.must(Permission.RUN_COLLECTION, None)
    schools = await _schools_of(work, command)
    known = await KnownMeasureYears(work).catalogue()
    asked = _asked_of(command, {school.phase for school in schools}, known)
    without = [school.name for school in schools if school.phase not in asked]
    if without:
        raise Invalid.at("schools", f"nothing is asked of {', '.join(without)}")
    collection = Collection(
        id=work.new_id(),
        name=command.name,
        year=command.year,
        opens=command.opens,
        due=command.due,
        status=command.status,
        schools=tuple(SchoolId(school.id) for school in schools),
        asked=dict(asked),
        opened_by=work.actor.id,
        opened_at=work.now,
    )
    returns = Returns(work)
    for school in schools:
        await returns.save(_awaited(collection, school))
    return await Collections(work).save(collection, collection.opened())


def _awaited(collection: Collection, school: KnownSchool) -> Return:
    return Return(
        id=return_id(collection.id, SchoolId(school.id)),
        school_id=SchoolId(school.id),
        collection_id=CollectionId(collection.id),
        year=collection.year,
        asked=collection.asked[school.phase],
    )


async def _schools_of(work: Work, command: OpenCollection) -> list[KnownSchool]:
    try:
        AcademicYear.read(command.year)
    except CalendarRefused as refused:
        raise Invalid.at("year", str(refused)) from refused
    known = await KnownSchools(work).of(command.schools)
    strangers = [key for key in command.schools if key not in known or not known[key].open]
    if strangers:
        raise Invalid.at("schools", "one of these is no school of the trust")
    return sorted(known.values(), key=lambda school: (school.name.casefold(), school.id))


def _asked_of(command: OpenCollection, phases: set[Phase], known: Catalogue) -> AskedByPhase:
    if not command.asked:
        return agreed_set(phases, command.year, known)
    asked = {
        of.phase: _checked(of, command.year, known) for of in command.asked if of.phase in phases
    }
    if len({of.phase for of in command.asked}) < len(command.asked):
        raise Invalid.at("asked", "a phase is named twice")
    return asked


def _checked(of: AskedOfPhase, year: Year, known: Catalogue) -> tuple[Asked, ...]:
    unknown = _unknown(of)
    if unknown:
        raise Invalid.at("asked", f"schools of this phase have no {', '.join(unknown)}")
    codes = [one.measure for one in of.measures]
    if len(set(codes)) < len(codes):
        raise Invalid.at("asked", "a measure is asked for twice")
    return tuple(
        Asked(
            measure=one.measure,
            groups=tuple(dict.fromkeys(one.groups)),
            why_none=known.why_none(one.measure, year),
        )
        for one in of.measures
    )


def _unknown(of: AskedOfPhase) -> Iterable[str]:
    known = measures()
    return [
        one.measure
        for one in of.measures
        if one.measure not in known or of.phase not in known[one.measure].phases
    ]
