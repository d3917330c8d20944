"""GET /api/account and PUT /api/account/password: a person's own account, by themselves."""

from fastapi import APIRouter, Request, status

from contracts.api.gateway import AccessOutcome, ChangePassword, OwnAccountView
from contracts.errors import Invalid, NotFound
from gateway.asking import Asked
from gateway.session.sign_in.accounts import SetHash, password_of, set_password
from gateway.session.sign_in.arrival import address_of
from gateway.session.sign_in.gate import for_account, for_address

router = APIRouter(prefix="/api", tags=["sign-in"])


@router.get("/account")
async def read_own_account(asked: Asked) -> OwnAccountView:
    """Say whether whoever asks has a password here that they can change."""
    return OwnAccountView(
        has_password=await asked.run(password_of, asked.who.identity.id) is not None
    )


@router.put("/account/password", status_code=status.HTTP_204_NO_CONTENT)
async def change_own_password(body: ChangePassword, request: Request, asked: Asked) -> None:
    """Change one's own password by the present one; it ends the sessions in other browsers.

    Wrong tries are counted as at sign-in, and apart from those: they cannot lock its person out.
    """
    door, person_id = asked.door, asked.who.identity.id
    held = await asked.run(password_of, person_id)
    if held is None:
        raise NotFound("you have no password here to change")
    tries = for_account(f"present password of {person_id}")
    address = for_address(address_of(request))
    await door.gate.enter(tries, address)
    if not await door.passwords.fits(held, body.present.get_secret_value()):
        message = "this is not your present password"
        raise Invalid(message, errors=[{"field": "present", "message": message}])
    await door.gate.proved(tries, address)
    hashed = await door.passwords.hash(body.password.get_secret_value())
    await asked.run(set_password, SetHash(person_id, hashed))
    await door.end_others(asked.who.session)
    door.audit.note(
        person_id, "gateway", "PUT", f"/accounts/{person_id}", AccessOutcome.PASSWORD_SET
    )
