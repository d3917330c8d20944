"""POST /api/accounts: giving somebody a local account or a new password."""

from fastapi import APIRouter, status

from contracts.api.gateway import AccessOutcome, SetPassword
from contracts.errors import NotFound
from contracts.permissions import Permission
from gateway.asking import Asked
from gateway.session.sign_in.accounts import SetHash, set_password

router = APIRouter(prefix="/api", tags=["sign-in"])


@router.post("/accounts", status_code=status.HTTP_204_NO_CONTENT)
async def set_account(body: SetPassword, asked: Asked) -> None:
    """Set a person's password; it ends their sessions and is noted in the audit.

    Whoever does it must manage people wherever that person has a role (`Forbidden`).
    """
    actor, door = asked.who.actor, asked.door
    if Permission.MANAGE_PEOPLE not in actor.permissions():
        actor.must(Permission.MANAGE_PEOPLE, None)
    identity = await door.people.directory.by_id(body.person_id)
    if identity is None:
        raise NotFound("there is no such person")
    for place in [held.school_id for held in identity.roles] or [None]:
        actor.must(Permission.MANAGE_PEOPLE, place)
    hashed = await door.passwords.hash(body.password.get_secret_value())
    await asked.run(set_password, SetHash(identity.id, hashed))
    await door.end_all_of(identity.id)
    door.audit.note(
        actor.id, "gateway", "POST", f"/accounts/{identity.id}", AccessOutcome.PASSWORD_SET
    )
