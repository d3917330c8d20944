"""Who is behind a request to the gateway's own routes, and that it is their own wish."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, APIKeyHeader

from chassis.work import Work
from gateway.door import Door, SignedIn
from gateway.session.csrf import SAFE, own_page, own_wish

C = TypeVar("C")
R = TypeVar("R")

session_cookie = APIKeyCookie(name="session", auto_error=False)
csrf_header = APIKeyHeader(name="X-CSRF-Token", auto_error=False)


def door_of(request: Request) -> Door:
    """Give the running gateway's parts."""
    door: Door = request.app.state.door
    return door


AtTheDoor = Annotated[Door, Depends(door_of)]


def from_own_page(request: Request, door: AtTheDoor) -> None:
    """Refuse what another site's page sent; the only check before there is a session."""
    headers = request.headers
    own_page(headers.get("origin"), headers.get("host"), door.settings.public_url)


@dataclass(frozen=True)
class AskedBy:
    """Somebody signed in, asking the gateway itself."""

    door: Door
    who: SignedIn

    async def run(self, use_case: Callable[[Work, C], Awaitable[R]], command: C) -> R:
        """Run one use case in one unit of work, as this person."""
        return await self.door.store.transact(self.who.actor, lambda work: use_case(work, command))


async def whoever_is_signed_in(
    request: Request,
    door: AtTheDoor,
    _cookie: Annotated[object, Security(session_cookie)],
    _csrf: Annotated[object, Security(csrf_header)],
) -> AskedBy:
    """Find who asks; a change needs the session's token and our own page besides."""
    who = await door.who_asks(request.headers.get("cookie"))
    if request.method not in SAFE:
        from_own_page(request, door)
        own_wish(who.session, request.headers.get("x-csrf-token"))
    return AskedBy(door, who)


Asked = Annotated[AskedBy, Depends(whoever_is_signed_in)]
