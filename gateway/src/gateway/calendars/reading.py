"""Asking meetings for a calendar, in the gateway's own name; the secret is in no address."""

import hashlib
import re
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import ClientError, ClientTimeout
from opentelemetry import propagate

from contracts.api.meetings_feeds import ReadFeed
from contracts.errors import NotFound
from gateway.access.directory import GATEWAY
from gateway.calendars.turnstile import Turnstile
from gateway.door import Door
from gateway.refusals import TooManyAttempts, away

_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_SOON = ClientTimeout(total=10, connect=2)
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.UNPROCESSABLE_ENTITY)


@dataclass(frozen=True)
class Readers:
    """Who reads how often: an address by its calendar programme, a programme from its address."""

    secrets: Turnstile = field(default_factory=lambda: Turnstile(20))
    addresses: Turnstile = field(default_factory=lambda: Turnstile(300))

    def let_in(self, secret: str, address: str) -> None:
        """Refuse with `TooManyAttempts` whoever comes more often than any calendar needs to."""
        hidden = hashlib.sha256(secret.encode()).hexdigest()
        if wait := max(self.secrets.wait(hidden), self.addresses.wait(address)):
            raise TooManyAttempts("this calendar is read too often", retry_after=wait)


async def calendar_behind(door: Door, secret: str) -> bytes:
    """Give the calendar at an address; `NotFound` for one that leads nowhere (any more)."""
    if not _SECRET.fullmatch(secret) or "meetings" not in door.upstreams:
        raise NotFound("no calendar is kept at this address")
    headers = {
        "Authorization": f"Bearer {door.minter.token(GATEWAY)}",
        "Content-Type": "application/json",
    }
    propagate.inject(headers)
    url = f"{door.upstreams['meetings']}/calendar-feeds/read"
    asked = ReadFeed(secret=secret).model_dump_json()
    try:
        async with door.client.session().post(
            url, data=asked, headers=headers, timeout=_SOON
        ) as answer:
            if answer.status in _GONE:
                raise NotFound("no calendar is kept at this address")
            answer.raise_for_status()
            return await answer.read()
    except (ClientError, TimeoutError):
        raise away("meetings") from None  # what failed may hold what was asked with
