"""GET /api/session and POST /api/sign-out."""

from fastapi import APIRouter, Response, status

from contracts.access import permissions_of
from contracts.api.gateway import SessionPerson, SessionView
from gateway.asking import Asked

router = APIRouter(prefix="/api", tags=["session"])


@router.get("/session")
async def read_session(asked: Asked) -> SessionView:
    """Say who is signed in here, and what they may do."""
    who = asked.who
    roles = tuple(held.role for held in who.identity.roles)
    return SessionView(
        person=SessionPerson(
            id=who.identity.id, name=who.identity.name, email=who.identity.email or None
        ),
        hat=roles[0],
        roles=who.identity.roles,
        permissions=tuple(sorted(permissions_of(roles))),
        demo=asked.door.settings.demo,
        csrf=who.session.csrf,
        trust_name=await asked.door.people.trust_name(),
    )


@router.post("/sign-out", status_code=status.HTTP_204_NO_CONTENT)
async def sign_out(asked: Asked, response: Response) -> None:
    """End this session for good."""
    asked.door.cookie.clear(response)
    await asked.door.end(asked.who.session)
