"""The trust over HTTP."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.directory_trust import TrustBody, TrustView
from directory.trust.commands.name_trust import name_trust
from directory.trust.model import Trust
from directory.trust.queries import the_trust

router = APIRouter(tags=["trust"])


@router.get("/trust", response_model=TrustView)
async def get_trust(run: Run) -> Trust:
    """Tell what the trust is called; version 0 is a trust nobody has set up."""
    return await run(the_trust, None)


@router.put("/trust", response_model=TrustView)
async def put_trust(body: TrustBody, run: Run) -> Trust:
    """Name the trust."""
    return await run(name_trust, body)
