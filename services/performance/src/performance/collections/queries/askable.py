"""What a collection of a year may ask of the trust's schools."""

from chassis.work import Work
from contracts.api.performance_collections import (
    AskableMeasureView,
    AskableOfPhaseView,
    AskableView,
)
from contracts.performance import Year
from contracts.permissions import Permission
from contracts.schools import Phase, SchoolId
from performance.collections.model.asked import agreed_set, askable
from performance.known.model.measures import Catalogue
from performance.known.repository import KnownMeasureYears, KnownSchools


async def what_may_be_asked(work: Work, year: Year) -> AskableView:
    """List by phase what there is to choose from, with the agreed set marked."""
    work.actor.must(Permission.RUN_COLLECTION, None)
    schools = await KnownSchools(work).open_ones()
    known = await KnownMeasureYears(work).catalogue()
    phases = sorted({school.phase for school in schools})
    found = (
        _of_phase(phase, (year, known), tuple(SchoolId(s.id) for s in schools if s.phase is phase))
        for phase in phases
    )
    return AskableView(year=year, phases=tuple(of for of in found if of.measures))


def _of_phase(
    phase: Phase, at: tuple[Year, Catalogue], schools: tuple[SchoolId, ...]
) -> AskableOfPhaseView:
    year, known = at
    agreed = {one.measure: one.groups for one in agreed_set([phase], year).get(phase, ())}
    measures = tuple(
        AskableMeasureView(
            measure=measure.code,
            name=measure.name,
            dataset=measure.dataset,
            headline=measure.headline,
            why_none=known.why_none(measure.code, year),
            agreed=agreed.get(measure.code, ()),
        )
        for measure in askable(phase)
    )
    return AskableOfPhaseView(phase=phase, schools=schools, measures=measures)
