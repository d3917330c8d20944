"""Keep which data sets are published of each school."""

from chassis.work import Work
from contracts.performance import FiguresPublished
from performance.risk.model.known import KnownDatasets
from performance.risk.repository.facts import KnownDatasetsOfSchools


async def keep_dataset(work: Work, fact: FiguresPublished) -> None:
    """Take in that a data set's year was published, or taken back."""
    schools = KnownDatasetsOfSchools(work)
    held = await schools.seek(fact.school_id) or KnownDatasets.of(fact.school_id)
    now = held.hear(fact, work.heard.sequence)
    if now is not held:
        await schools.save(now)
