"""Turns what was gathered into the parts that are kept, and into what will be announced."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from contracts.performance import Dataset, Figure, ImportId, Status, Year
from contracts.schools import Phase, SchoolId, Urn
from performance.imports.model.dataset_import import Part
from performance.imports.model.gathering import Gathering
from performance.imports.model.staged import Staged
from performance.known.model import KnownSchool


def staged_of(
    gathered: Gathering,
    schools: Mapping[Urn, KnownSchool],
    import_id: ImportId,
    new_id: Callable[[], str],
) -> list[Staged]:
    """Cut what was gathered into parts, a predecessor's before the school's own (R99)."""
    found: list[Staged] = []

    def part(**more: object) -> None:
        whole = {"school_id": None, "area": None, "urn": None, "year": None, "dataset": None}
        given = {"id": new_id(), "import_id": import_id, "order": len(found), **whole, **more}
        found.append(Staged.model_validate(given))

    for urn, year, dataset in gathered.oldest_first():
        figures = tuple(gathered.of_schools[urn, year, dataset].values())
        school = schools[urn].id
        part(school_id=school, urn=urn, year=year, dataset=dataset, figures=figures)
    for area, year, dataset in sorted(gathered.of_areas):
        figures = tuple(gathered.of_areas[area, year, dataset].values())
        part(area=area, year=year, dataset=dataset, figures=figures)
    for urn, inspections in sorted(gathered.inspections.items()):
        part(school_id=schools[urn].id, urn=urn, inspections=tuple(inspections))
    return found


def parts_of(staged: Iterable[Staged], schools: Mapping[Urn, KnownSchool]) -> tuple[Part, ...]:
    """Say what is brought of each data set and year, oldest first."""
    phases = {school.id: school.phase for school in schools.values()}
    together: dict[tuple[Dataset, Year], list[Staged]] = {}
    for part in staged:
        if part.dataset and part.year and part.school_id:
            together.setdefault((part.dataset, part.year), []).append(part)
    return tuple(
        _part(dataset, year, parts, phases) for (dataset, year), parts in sorted(together.items())
    )


def most_settled(figures: Iterable[Figure]) -> Status | None:
    """Say how settled figures are at most."""
    order = tuple(Status)
    return max((one.status for one in figures), key=order.index, default=None)


def _part(
    dataset: Dataset, year: Year, parts: Sequence[Staged], phases: Mapping[str, Phase]
) -> Part:
    schools = [SchoolId(part.school_id) for part in parts if part.school_id]
    figures = [figure for part in parts for figure in part.figures]
    return Part(
        dataset=dataset,
        year=year,
        status=most_settled(figures) or Status.SCHOOL_REPORTED,
        schools=tuple(dict.fromkeys(schools)),
        phases=tuple(sorted({phases[school] for school in schools})),
        figures=len(figures),
    )
