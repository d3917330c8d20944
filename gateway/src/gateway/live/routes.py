"""GET /api/live."""

from typing import Annotated

from fastapi import APIRouter, Header
from sse_starlette import EventSourceResponse

from gateway.asking import Asked
from gateway.live.stream import stream

router = APIRouter(prefix="/api", tags=["live"])

HEARTBEAT_SECONDS = 15


@router.get("/live", response_class=EventSourceResponse)
async def follow_live(
    asked: Asked, last_event_id: Annotated[str | None, Header(max_length=64)] = None
) -> EventSourceResponse:
    """Follow what changes, as Server-Sent Events: kind and id only, for the browser to refetch."""
    return EventSourceResponse(stream(asked.door, asked.who, last_event_id), ping=HEARTBEAT_SECONDS)
