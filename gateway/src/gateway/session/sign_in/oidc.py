"""Signing in by the trust's provider: out with a state and a nonce, back with a code."""

import re
import secrets
from hmac import compare_digest
from typing import Annotated

from fastapi import APIRouter, Query, Request, status
from fastapi.responses import RedirectResponse

from chassis.bus import SYSTEM
from contracts.api.directory_identities import IdentityView
from contracts.errors import NotFound, Refusal
from gateway.asking import AtTheDoor
from gateway.door import Door
from gateway.refusals import WrongCredentials
from gateway.session.model import Way
from gateway.session.sign_in.arrival import let_in, welcome
from gateway.session.sign_in.begun import BeginSignIn, Begun, begin_sign_in, take_sign_in
from gateway.session.sign_in.provider import Provider, ProviderRefused

router = APIRouter(prefix="/api/sign-in", tags=["sign-in"])

_PAGE = re.compile(r"/(?![/\\])[\x21-\x7e]*")
Secret = Annotated[str, Query(max_length=4_096)]


@router.get("/oidc", response_class=RedirectResponse, status_code=status.HTTP_303_SEE_OTHER)
async def go_to_provider(
    door: AtTheDoor, back: Annotated[str, Query(max_length=2_000)] = "/"
) -> RedirectResponse:
    """Send the browser to the provider; `back` is the page of ours it wanted."""
    provider = _provider(door)
    cookie = secrets.token_urlsafe(32)
    command = BeginSignIn(cookie, back if _PAGE.fullmatch(back) else "/")
    begun = await door.store.transact(SYSTEM, lambda work: begin_sign_in(work, command))
    try:
        response = _to(await provider.way_in(begun))
    except ProviderRefused as refused:
        return _sign_in_page(refused)
    door.sign_in_cookie.set(response, cookie)
    return response


@router.get(
    "/oidc/callback", response_class=RedirectResponse, status_code=status.HTTP_303_SEE_OTHER
)
async def return_from_provider(
    request: Request,
    door: AtTheDoor,
    state: Secret = "",
    code: Secret = "",
    iss: Annotated[str | None, Query(max_length=400)] = None,
) -> RedirectResponse:
    """Let the person in whom the provider vouches for, if the directory knows their address."""
    provider = _provider(door)
    try:
        begun = await _begun_here(door, request, state, code, iss)
        identity = await _vouched_for(door, provider, code, begun)
    except Refusal as refused:
        response = _sign_in_page(refused)
    else:
        response = _to(begun.back)
        await let_in(door, request, response, identity.id, Way.OIDC)
    door.sign_in_cookie.clear(response)
    return response


async def _begun_here(
    door: Door, request: Request, state: str, code: str, iss: str | None
) -> Begun:
    """Find the sign-in this very browser began; any other is somebody else's."""
    cookie = door.sign_in_cookie.read(request.headers.get("cookie"))
    begun = None
    if cookie:
        begun = await door.store.transact(SYSTEM, lambda work: take_sign_in(work, cookie))
    if begun is None or not compare_digest(begun.state.encode(), state.encode()):
        raise ProviderRefused("that sign-in was not begun here, or too long ago")
    if not code or iss not in {None, door.settings.oidc_issuer}:
        raise ProviderRefused("the sign-in service did not let you in")
    return begun


async def _vouched_for(door: Door, provider: Provider, code: str, begun: Begun) -> IdentityView:
    claims = await provider.claims(code, begun)
    if not claims.email or not claims.email_verified:
        raise WrongCredentials("the sign-in service has not verified your address")
    identity = welcome(await door.people.directory.by_email(claims.email))
    if identity is None:
        raise WrongCredentials("nobody at this trust has that address")
    return identity


def _provider(door: Door) -> Provider:
    if door.provider is None:
        raise NotFound("this trust has no sign-in service of its own")
    return door.provider


def _sign_in_page(refusal: Refusal) -> RedirectResponse:
    return _to(f"/sign-in?problem={refusal.code}")


def _to(address: str) -> RedirectResponse:
    return RedirectResponse(address, status.HTTP_303_SEE_OTHER)
