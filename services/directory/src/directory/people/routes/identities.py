"""Who may come in, told to the gateway."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Run
from contracts.api.directory_identities import IdentitiesView, IdentityView
from contracts.people import PersonId
from directory.people.queries.identities import identities, identity

router = APIRouter(tags=["identities"])


@router.get("/identities")
async def list_identities(
    run: Run, email: Annotated[str | None, Query(max_length=254)] = None
) -> IdentitiesView:
    """Find who answers to an address, or list everybody who may come in."""
    return await run(identities, email)


@router.get("/identities/{person_id}")
async def get_identity(person_id: PersonId, run: Run) -> IdentityView:
    """Tell who somebody is, and whether they may come in."""
    return await run(identity, person_id)
