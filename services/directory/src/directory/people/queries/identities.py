"""Who may come in, for the gateway and nobody else."""

from chassis.work import Work
from contracts.api.directory_identities import IdentitiesView, IdentityView
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.known.repository import KnownSchools, KnownTrusts
from directory.people.queries.views import identity_view
from directory.people.repository import People


async def identities(work: Work, email: str | None) -> IdentitiesView:
    """Find who answers to an address, else list everybody who may come in."""
    work.actor.must(Permission.IDENTIFY_PEOPLE, None)
    people = People(work)
    if email is None:
        found = [one for one in await people.active() if one.may_come_in]
    else:
        found = await people.with_emails([email.strip().lower()])
    schools = await KnownSchools(work).named() if found else {}
    trust = await KnownTrusts(work).the_one()
    return IdentitiesView(
        items=tuple(identity_view(one, schools) for one in found),
        set_up=not found and not await people.all({}, limit=1),
        trust_name=trust.name if trust else None,
    )


async def identity(work: Work, person_id: PersonId) -> IdentityView:
    """Tell who somebody is."""
    work.actor.must(Permission.IDENTIFY_PEOPLE, None)
    person = await People(work).get(person_id)
    return identity_view(person, await KnownSchools(work).named())
