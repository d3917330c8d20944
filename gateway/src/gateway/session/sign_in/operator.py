"""POST /api/sign-in/operator: the code that begins an empty trust and serves command-line tools."""

from hmac import compare_digest

from fastapi import APIRouter, Depends, Request, Response, status

from contracts.api.gateway import OperatorCode
from contracts.errors import NotFound
from gateway.asking import AtTheDoor, from_own_page
from gateway.refusals import WrongCredentials
from gateway.session.model import OPERATOR, Way
from gateway.session.sign_in.arrival import address_of, let_in
from gateway.session.sign_in.gate import for_account, for_address

router = APIRouter(prefix="/api/sign-in", tags=["sign-in"], dependencies=[Depends(from_own_page)])


@router.post("/operator", status_code=status.HTTP_204_NO_CONTENT)
async def enter_as_operator(
    body: OperatorCode, request: Request, response: Response, door: AtTheDoor
) -> None:
    """Enter as the operator; there only where OPERATOR_CODE is set."""
    code = door.settings.operator_code
    if code is None:
        raise NotFound("there is no operator here")
    here = address_of(request)
    tries, address = for_account(f"operator from {here}"), for_address(here)
    await door.gate.enter(tries, address)
    given = body.code.get_secret_value().encode()
    if not compare_digest(given, code.get_secret_value().encode()):
        raise WrongCredentials("that is not the operator's code")
    await door.gate.proved(tries, address)
    await let_in(door, request, response, OPERATOR, Way.OPERATOR)
