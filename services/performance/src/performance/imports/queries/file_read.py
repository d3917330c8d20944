"""A file looked at for one school's return: shown, and kept nowhere."""

from chassis.work import Work
from contracts.api.performance_imports import FileReadView, YearFigures
from contracts.errors import NotFound
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.imports.model.reading import Ground, Reading
from performance.known.repository import KnownSchools


async def school_to_read_for(work: Work, school_id: SchoolId) -> Ground:
    """Find the school by every URN it has had, for whoever may write its return."""
    work.actor.must(Permission.WRITE_RETURN, school_id)
    school = await KnownSchools(work).seek(school_id)
    if school is None:
        raise NotFound(f"no {school_id} among the trust's schools")
    return Ground(schools=dict.fromkeys(school.urns, school), today=work.today)


def file_as_read(school_id: SchoolId, reading: Reading) -> FileReadView:
    """Show what the file says of the school, year by year; its own figures go before older ones."""
    years: dict[str, dict[object, object]] = {}
    gathered = reading.gathering
    for key in gathered.oldest_first():
        years.setdefault(key[1], {}).update(gathered.of_schools[key])
    return FileReadView(
        school_id=school_id,
        file=reading.file(),
        years=tuple(
            YearFigures.model_validate({"year": year, "figures": tuple(cells.values())})
            for year, cells in sorted(years.items())
        ),
    )
