"""The published keys, and the audit of who reached for what."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response, status

from chassis.work import Work
from contracts.api.gateway import AccessView
from contracts.base import Page
from contracts.permissions import Permission
from gateway.access.audit import Access, Accesses
from gateway.asking import Asked, AtTheDoor

router = APIRouter(tags=["access"])

_JWKS_FRESH_SECONDS = 60


@router.get("/.well-known/jwks.json")
async def read_published_keys(door: AtTheDoor, response: Response) -> dict[str, Any]:
    """Give the keys by which services know the gateway's tokens."""
    response.headers["Cache-Control"] = f"public, max-age={_JWKS_FRESH_SECONDS}"
    return door.keys.published()


@router.post("/api/keys/rotation", status_code=status.HTTP_204_NO_CONTENT)
async def rotate_keys(asked: Asked) -> None:
    """Publish a new signing key now; it takes over in ten minutes."""
    asked.who.actor.must(Permission.OPERATE, None)
    await asked.door.keys.rotate()


@router.get("/api/audit")
async def list_accesses(
    asked: Asked,
    after: Annotated[str | None, Query(max_length=200)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> Page[AccessView]:
    """Say who reached for what that was not openly theirs, newest first."""
    asked.who.actor.must(Permission.READ_ACCESS_AUDIT, None)

    async def newest(work: Work, _: None) -> Page[Access]:
        return await Accesses(work).page({}, down=True, after=after, limit=limit)

    page = await asked.run(newest, None)
    items = tuple(AccessView.model_validate(dict(access)) for access in page.items)
    return Page[AccessView](items=items, next=page.next)
