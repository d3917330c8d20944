"""GET /calendar/….ics: a person's meetings for Outlook, Google or a phone, without a session."""

import hashlib
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response, status

from gateway.asking import AtTheDoor
from gateway.calendars.reading import Readers, calendar_behind
from gateway.session.sign_in.arrival import address_of

router = APIRouter(tags=["calendars"])
readers = Readers()

_ICS = "text/calendar; charset=utf-8"
_FILE: dict[int | str, dict[str, object]] = {
    200: {"content": {"text/calendar": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.get("/calendar/{secret}.ics", response_class=Response, responses=_FILE)
async def read_calendar(
    secret: str,
    request: Request,
    door: AtTheDoor,
    if_none_match: Annotated[str | None, Header(max_length=200)] = None,
) -> Response:
    """Give the calendar at a private address; a programme that has it already is told so."""
    readers.let_in(secret, address_of(request))
    calendar = await calendar_behind(door, secret)
    etag = f'"{hashlib.sha256(calendar).hexdigest()[:32]}"'
    told = {
        "Cache-Control": "private, max-age=900",
        "ETag": etag,
        "X-Robots-Tag": "noindex",
        "Content-Disposition": 'inline; filename="meetings.ics"',
    }
    if if_none_match and etag in if_none_match:
        return Response(status_code=status.HTTP_304_NOT_MODIFIED, headers=told)
    return Response(calendar, media_type=_ICS, headers=told)
