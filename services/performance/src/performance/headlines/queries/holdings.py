"""Which data sets and years are there, from whom, how settled and for which schools."""

from collections.abc import Iterator, Sequence
from datetime import date

from chassis.work import Work
from contracts.api.performance_holdings import CoverageView, HoldingsView, HoldingView
from contracts.performance import Dataset, Source, Status
from contracts.performance.measures import measures
from contracts.permissions import Permission
from contracts.schools import Phase, SchoolId
from performance.headlines.model.cells import Kept
from performance.headlines.queries.seeing import Sight, school_shown
from performance.headlines.repository import ShownOfSchools
from performance.known.model import KnownSchool
from performance.known.repository import KnownSchools


async def holdings(work: Work, _: None) -> HoldingsView:
    """Sum up what is there; somebody who sees one school alone is told of that one."""
    sight = Sight(work)
    seen = sight.of(await KnownSchools(work).open_ones())
    ids = {school.id: school for school in seen}
    held: dict[tuple[Dataset, str], list[Kept]] = {}
    for one in await ShownOfSchools(work).of_datasets(Dataset):
        if one["school_id"] in ids:
            held.setdefault((Dataset(one["dataset"]), one["year"]), []).append(one)
    ordered = sorted(held, key=lambda key: key[1], reverse=True)
    ordered.sort(key=lambda key: list(Dataset).index(key[0]))
    return HoldingsView(
        schools=tuple(school_shown(one) for one in seen),
        holdings=tuple(_shown(ordered, held, seen)),
        only_own=sight.only_own,
        may_import=work.actor.may(Permission.WRITE_HEADLINES, None),
    )


def _shown(
    ordered: Sequence[tuple[Dataset, str]],
    held: dict[tuple[Dataset, str], list[Kept]],
    seen: Sequence[KnownSchool],
) -> Iterator[HoldingView]:
    told: set[Dataset] = set()
    for dataset, year in ordered:
        mine = {one["school_id"]: one for one in held[dataset, year]}
        asked = _phases(dataset)
        yield HoldingView(
            dataset=dataset,
            year=year,
            newest=dataset not in told,
            statuses=tuple(s for s in Status if any(s in one["statuses"] for one in mine.values())),
            sources=tuple(s for s in Source if any(s in one["sources"] for one in mine.values())),
            as_at=date.fromisoformat(max(one["as_at"] for one in mine.values())),
            schools=tuple(
                _coverage(mine[school.id], school) for school in seen if school.id in mine
            ),
            missing=tuple(
                SchoolId(school.id)
                for school in seen
                if school.id not in mine and school.phase in asked
            ),
        )
        told.add(dataset)


def _coverage(one: Kept, school: KnownSchool) -> CoverageView:
    return CoverageView(
        school_id=SchoolId(school.id),
        figures=len(one["columns"]["values"]),
        statuses=one["statuses"],
        sources=one["sources"],
        as_at=one["as_at"],
        of_urns=tuple(urn for urn in one["urns"] if urn != school.urn),
    )


def _phases(dataset: Dataset) -> set[Phase]:
    """Give the phases of which a data set asks; a school may have no sixth form to tell of."""
    if dataset is Dataset.SIXTEEN_TO_EIGHTEEN:
        return {Phase.SIXTEEN_PLUS}
    return {phase for one in measures().values() if one.dataset is dataset for phase in one.phases}
