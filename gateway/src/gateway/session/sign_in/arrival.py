"""What every way in ends with: a new session, and its cookie."""

from fastapi import Request, Response

from contracts.api.directory_identities import IdentityView
from contracts.people import PersonId
from gateway.door import Door
from gateway.session.model import Way


async def let_in(
    door: Door, request: Request, response: Response, person_id: PersonId, way: Way
) -> None:
    """Begin a session; one this browser had before ends, so that no old cookie lives on."""
    if before := door.cookie.read(request.headers.get("cookie")):
        session = await door.sessions.find(before)
        if session is not None:
            await door.end(session)
    cookie, _ = await door.sessions.begin(person_id, way)
    door.cookie.set(response, cookie)


def welcome(identity: IdentityView | None) -> IdentityView | None:
    """Give somebody back if they may come in: active, and with a role."""
    if identity is None or not identity.active or not identity.roles:
        return None
    return identity


def address_of(request: Request) -> str:
    """Say where a request comes from, as uvicorn's trusted proxies tell it."""
    return request.client.host if request.client else "unknown"
