"""The ways only the gateway says no, and how each no is answered."""

from collections.abc import Mapping
from typing import cast

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from chassis.refusals import problem
from contracts.errors import Refusal


class NotSignedIn(Refusal):
    """There is no session, or it has ended."""

    code = "not-signed-in"


class WrongCredentials(Refusal):
    """Whatever was wrong, the answer is this one: nobody learns which addresses are known."""

    code = "wrong-credentials"


class TooManyAttempts(Refusal):
    """Too many wrong tries for this account or from this address; `retry_after` in seconds."""

    code = "too-many-attempts"


class NotYourWish(Refusal):
    """A change came without the session's own token, or from another site."""

    code = "csrf"


class BadPath(Refusal):
    """The address is not one the services have: dots, doubled or encoded slashes, odd bytes."""

    code = "bad-path"


class TooLarge(Refusal):
    """More bytes than are taken at once."""

    code = "too-large"


class ServiceAway(Refusal):
    """A service does not answer; `service` names it."""

    code = "service-away"


STATUS: Mapping[type[Refusal], int] = {
    NotSignedIn: 401,
    WrongCredentials: 401,
    TooManyAttempts: 429,
    NotYourWish: 403,
    BadPath: 400,
    TooLarge: 413,
    ServiceAway: 503,
}


def away(service: str) -> ServiceAway:
    """Say which service is away, in words for a page."""
    return ServiceAway(f"{service} does not answer just now", service=service, retry_after=2)


def answer(refusal: Refusal) -> JSONResponse:
    """Answer with the problem document of one of the gateway's own refusals."""
    wait = cast("int | None", refusal.details.get("retry_after"))
    headers = {"Retry-After": str(wait)} if wait else {}
    status = STATUS[type(refusal)]
    return problem(status, refusal.code, str(refusal), refusal.details, headers)


def install_gateway_refusals(app: FastAPI) -> None:
    """Teach the application the gateway's own noes beside everybody's."""

    async def refuse(_request: Request, refusal: Exception) -> JSONResponse:
        return answer(cast("Refusal", refusal))

    for kind in STATUS:
        app.add_exception_handler(kind, refuse)
