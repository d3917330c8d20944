"""POST /api/sign-in/demo: being one of the demo people; there only where DEMO=1."""

from fastapi import APIRouter, Depends, Request, Response, status

from contracts.api.gateway import EnterAs
from contracts.errors import NotFound
from gateway.asking import AtTheDoor, from_own_page
from gateway.session.model import Way
from gateway.session.sign_in.arrival import let_in, welcome

router = APIRouter(prefix="/api/sign-in", tags=["sign-in"], dependencies=[Depends(from_own_page)])


@router.post("/demo", status_code=status.HTTP_204_NO_CONTENT)
async def enter_as(body: EnterAs, request: Request, response: Response, door: AtTheDoor) -> None:
    """Enter as a person of the demo trust."""
    identity = None
    if door.settings.demo:
        identity = welcome(await door.people.directory.by_id(body.person_id))
    if identity is None:
        raise NotFound("there is nobody here to enter as")
    await let_in(door, request, response, identity.id, Way.DEMO)
