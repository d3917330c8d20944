"""What stands behind the gateway in its own tests: a directory and a service to forward to."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Response, status
from fastapi.responses import StreamingResponse

from chassis.app import create_app
from chassis.jwks import FetchedKeys
from chassis.testing import MemoryStore
from chassis.web import Asking
from contracts.access import Actor
from contracts.api.about_me import AboutMePart, AboutMeView
from contracts.api.directory_identities import IdentitiesView, IdentityView
from contracts.errors import Forbidden, Invalid, NotFound
from contracts.permissions import Permission


@dataclass
class Heard:
    """What reached the service, request by request, and how it should fail."""

    actors: list[Actor] = field(default_factory=list[Actor])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    bodies: list[bytes] = field(default_factory=list[bytes])
    answers: list[int] = field(default_factory=list[int])
    """Statuses to fail with, one request each, before answering well again."""

    pieces: asyncio.Queue[int] = field(default_factory=asyncio.Queue[int])
    """Sizes of the pieces of a long file, as each arrived."""

    dead: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    """What the service could not take in, and gets again when it is replayed."""


def a_directory(people: dict[str, IdentityView], jwks_url: str) -> FastAPI:
    """Serve identities to the gateway alone, as the directory promises to."""
    router = APIRouter()

    @router.get("/identities")
    async def list_identities(asking: Asking, email: str | None = None) -> IdentitiesView:
        asking.must(Permission.IDENTIFY_PEOPLE, None)
        folded = email.casefold() if email is not None else None
        found = [one for one in people.values() if folded in {None, one.email.casefold()}]
        return IdentitiesView(items=tuple(found), set_up=not people, trust_name="Ashlode Trust")

    @router.get("/identities/{person_id}")
    async def read_identity(asking: Asking, person_id: str) -> IdentityView:
        asking.must(Permission.IDENTIFY_PEOPLE, None)
        if person_id not in people:
            raise NotFound("there is no such person")
        return people[person_id]

    _tell_about(router, "Your record among the trust's people")
    return _service("directory", router, jwks_url)


def a_planning_service(heard: Heard, jwks_url: str) -> FastAPI:
    """Serve an address of every kind the gateway must forward, noting what came."""
    router = APIRouter()

    async def noted(request: Request, actor: Asking) -> None:
        heard.actors.append(actor)
        heard.headers.append(dict(request.headers))
        heard.bodies.append(await request.body())
        if heard.answers:
            raise HTTPException(heard.answers.pop(0))

    @router.get("/plans/{plan_id}", dependencies=[Depends(noted)])
    async def read_plan(plan_id: str, response: Response) -> dict[str, str]:
        if plan_id == "plan-elsewhere":
            raise NotFound("no such plan")
        if plan_id == "plan-forbidden":
            raise Forbidden("not yours")
        if plan_id == "plan-shared":
            response.headers["Sensitive-Read"] = "shared plan"
        response.headers["ETag"] = '"7"'
        response.set_cookie("service", "must not reach the browser")
        return {"plan": plan_id}

    @router.post("/plans", status_code=status.HTTP_201_CREATED, dependencies=[Depends(noted)])
    async def start_plan() -> dict[str, str]:
        return {"plan": "plan-1"}

    @router.put("/plans/{plan_id}", dependencies=[Depends(noted)])
    async def write_plan(plan_id: str) -> dict[str, str]:
        return {"plan": plan_id}

    _answer_at_length(router, noted)
    _keep_an_engine_room(router, heard)
    _tell_about(router, "Objectives you lead")
    return _service("planning", router, jwks_url)


def a_performance_service(heard: Heard, jwks_url: str) -> FastAPI:
    """Take long files in pieces; one that begins with "upn" is refused at once."""
    router = APIRouter()

    @router.put("/imports/{import_id}/file")
    async def take_file(import_id: str, request: Request, actor: Asking) -> dict[str, object]:
        heard.actors.append(actor)
        taken = 0
        async for piece in request.stream():
            if not taken and piece.startswith(b"upn"):
                raise Invalid("about pupils")
            taken += len(piece)
            heard.pieces.put_nowait(len(piece))
        return {"import": import_id, "taken": taken}

    takes = {"/imports/{import_id}/file": 268_435_456}
    return _service("performance", router, jwks_url, takes)


def _answer_at_length(router: APIRouter, noted: Callable[..., Awaitable[None]]) -> None:
    """Add addresses whose answers are long: words that compress, and bytes that come in parts."""

    @router.get("/list", dependencies=[Depends(noted)])
    async def list_plans() -> list[str]:
        return ["a milestone that takes some bytes to say"] * 200

    @router.get("/export", dependencies=[Depends(noted)])
    async def export() -> StreamingResponse:
        parts = (bytes([number]) * 65_536 for number in range(32))
        return StreamingResponse(parts, media_type="application/octet-stream")

    @router.post("/import", dependencies=[Depends(noted)])
    async def import_file() -> dict[str, bool]:
        return {"taken": True}


def _keep_an_engine_room(router: APIRouter, heard: Heard) -> None:
    """Answer about readiness and dead letters as the chassis does."""

    @router.get("/readyz")
    async def readyz() -> dict[str, object]:
        return {"ready": True, "store": "up", "broker": "away"}

    @router.get("/ops/dead")
    async def list_dead_letters(asking: Asking) -> dict[str, object]:
        asking.must(Permission.OPERATE, None)
        return {"service": "planning", "letters": heard.dead}

    @router.post("/ops/replay")
    async def replay_dead_letters(asking: Asking) -> dict[str, int]:
        asking.must(Permission.OPERATE, None)
        count = len(heard.dead)
        heard.dead.clear()
        return {"count": count}


def _tell_about(router: APIRouter, what: str) -> None:
    """Say as the chassis does what is held about whoever asks."""

    @router.get("/about-me")
    async def get_about_me(asking: Asking) -> AboutMeView:
        return AboutMeView(parts=(AboutMePart(what=what, records=({"id": asking.id},)),))


def _service(
    name: str, router: APIRouter, jwks_url: str, uploads: Mapping[str, int] | None = None
) -> FastAPI:
    return create_app(
        name,
        store=MemoryStore(),
        keys=FetchedKeys(jwks_url),
        routers=[router],
        largest_body=4_194_304,
        uploads=uploads,
    )
