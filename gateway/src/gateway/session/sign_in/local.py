"""POST /api/sign-in: entering with a local account."""

from fastapi import APIRouter, Depends, Request, Response, status

from chassis.bus import SYSTEM
from contracts.api.gateway import SignIn
from gateway.asking import AtTheDoor, from_own_page
from gateway.refusals import WrongCredentials
from gateway.session.model import Way
from gateway.session.sign_in.accounts import NOBODY, password_of
from gateway.session.sign_in.arrival import address_of, let_in, welcome
from gateway.session.sign_in.gate import for_account, for_address

router = APIRouter(prefix="/api", tags=["sign-in"], dependencies=[Depends(from_own_page)])


@router.post("/sign-in", status_code=status.HTTP_204_NO_CONTENT)
async def sign_in(body: SignIn, request: Request, response: Response, door: AtTheDoor) -> None:
    """Enter with a local account; whatever is wrong, the answer is the same and takes as long."""
    account, address = for_account(body.email), for_address(address_of(request))
    await door.gate.enter(account, address)
    identity = welcome(await door.people.directory.by_email(body.email))
    person_id = identity.id if identity else NOBODY
    hashed = await door.store.transact(SYSTEM, lambda work: password_of(work, person_id))
    fits = await door.passwords.fits(hashed, body.password.get_secret_value())
    if identity is None or not fits:
        raise WrongCredentials("that address and password do not belong together")
    await door.gate.proved(account, address)
    await let_in(door, request, response, identity.id, Way.LOCAL)
