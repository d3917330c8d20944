"""Publish accepted returns: one, or all of a collection at once."""

from collections import defaultdict
from collections.abc import Sequence

from chassis.work import Work
from contracts.performance import CollectionId, Dataset, ReturnId
from contracts.permissions import Permission
from contracts.schools import Phase, SchoolId
from performance.collections.model.collection import Collection
from performance.collections.model.refusals import NothingAccepted
from performance.collections.model.reported import reported
from performance.collections.model.returns import Return
from performance.collections.repository import Collections, Returns
from performance.known.repository import KnownSchools
from performance.sheets.commands.lay import lay


async def publish_return(work: Work, return_id: ReturnId) -> Return:
    """Open one school's accepted figures to comparison (R89)."""
    accepted = await Returns(work).to_change(return_id, needing=Permission.RUN_COLLECTION)
    collection = await Collections(work).get(accepted.collection_id)
    await _publish(work, collection, [accepted])
    return accepted


async def publish_collection(work: Work, collection_id: CollectionId) -> Collection:
    """Open every accepted return to comparison, all of them or none (R89)."""
    collections = Collections(work)
    collection = await collections.to_change(collection_id, needing=Permission.RUN_COLLECTION)
    accepted = await Returns(work).accepted_in(collection_id)
    if not accepted:
        raise NothingAccepted("no return is accepted and still to be published")
    return await _publish(work, collection, accepted)


async def _publish(work: Work, collection: Collection, accepted: Sequence[Return]) -> Collection:
    schools = await KnownSchools(work).of(one.school_id for one in accepted)
    opened: dict[Dataset, dict[SchoolId, Phase]] = defaultdict(dict)
    for one in accepted:
        published, told = one.publish(work.actor.id, work.now)
        await Returns(work).save(published, told)
        school = schools[one.school_id]
        as_at = published.submitted_on or work.today
        for dataset, figures in reported(one.kept, collection.status, as_at).items():
            opened[dataset][one.school_id] = school.phase
            await lay(work, one.school_id, one.year, dataset, one.id, school.urn, figures)
    after, facts = collection.published(opened, work.actor.id, work.now)
    return await Collections(work).save(after, *facts)
