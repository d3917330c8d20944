"""The web application every service is built on."""

from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Annotated, Protocol, TypeVar

from fastapi import Depends, Header, Request, Response, Security
from fastapi.security import HTTPBearer
from opentelemetry import trace

from chassis.store import Asked, Store
from chassis.tokens import Tokens
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Aggregate
from contracts.errors import Invalid

C = TypeVar("C")
R = TypeVar("R")

bearer = HTTPBearer(auto_error=False, description="The gateway's token for this person")


class Runner(Protocol):
    """Runs one use case in one unit of work, for whoever is asking."""

    async def __call__(self, use_case: Callable[[Work, C], Awaitable[R]], command: C) -> R: ...


async def whoever_asks(request: Request) -> Actor:
    """Believe the gateway's token and nothing else."""
    tokens: Tokens = request.app.state.tokens
    return await tokens.actor(bearer_of(request.headers.get("authorization", "")))


def bearer_of(authorization: str) -> str:
    """Take the token out of an Authorization header; empty if there is none."""
    scheme, _, token = authorization.partition(" ")
    return token if scheme.lower() == "bearer" else ""


Asking = Annotated[Actor, Depends(whoever_asks)]


def version_of(etag: str | None) -> int | None:
    """Read an If-Match header; one that is no version of ours is `Invalid`."""
    if etag is None:
        return None
    bare = etag.strip().removeprefix("W/").strip('"')
    if not bare.isdecimal():
        raise Invalid.at("If-Match", "If-Match is not a version")
    return int(bare)


def marks_of(once: str | None) -> Iterator[str | None]:
    """Mark each unit of work of one request differently, the same way when it is repeated."""
    return (f"{once}/{unit}" if once else None for unit in count())


def runner(
    request: Request,
    response: Response,
    actor: Asking,
    _bearer: Annotated[object, Security(bearer)],
    if_match: Annotated[str | None, Header(description="The version being changed")] = None,
    idempotency_key: Annotated[str | None, Header(max_length=80)] = None,
) -> Runner:
    """Bind the service's store to the actor; the answer's version becomes the ETag."""
    del idempotency_key  # declared for the contract; the idempotency layer has read it already
    store: Store = request.app.state.store
    tracer = trace.get_tracer(request.app.title)
    version = version_of(if_match)
    marks = marks_of(getattr(request.state, "once", None))

    async def run(use_case: Callable[[Work, C], Awaitable[R]], command: C) -> R:
        asked = Asked(if_match=version, once=next(marks))

        async def noting(work: Work) -> R:
            result = await use_case(work, command)
            request.state.sensitive = work.sensitive or getattr(request.state, "sensitive", False)
            return result

        with tracer.start_as_current_span(f"{request.app.title}.{use_case.__name__}"):
            result = await store.transact(actor, noting, asked=asked)
        if isinstance(result, Aggregate):
            response.headers["ETag"] = f'"{result.version}"'
        return result

    return run


Run = Annotated[Runner, Depends(runner)]
