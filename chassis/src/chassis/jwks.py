"""The gateway's published keys, fetched when needed and kept while it is away."""

import asyncio
import logging
from time import monotonic

import httpx2
from jwt import PyJWK, PyJWKSet
from jwt.exceptions import PyJWTError
from opentelemetry.instrumentation.utils import suppress_instrumentation

from chassis.failures import Unavailable

log = logging.getLogger(__name__)

FLOOR_SECONDS = 1.0
REFRESH_SECONDS = 300.0


class FetchedKeys:
    """Verification keys by key id; an unknown id is asked for again, at most once a second."""

    def __init__(self, url: str, *, floor: float = FLOOR_SECONDS) -> None:
        self._url = url
        self._floor = floor
        self._keys: dict[str, PyJWK] | None = None
        self._asked = -REFRESH_SECONDS
        self._one_at_a_time = asyncio.Lock()

    async def key(self, kid: str) -> PyJWK | None:
        """Give a published key; `Unavailable` if none could ever be fetched."""
        if self._stale(kid):
            async with self._one_at_a_time:
                if self._stale(kid):
                    await self._fetch()
        if self._keys is None:
            raise Unavailable("the gateway's keys cannot be fetched")
        return self._keys.get(kid)

    def _stale(self, kid: str) -> bool:
        known = self._keys is not None and kid in self._keys
        return monotonic() - self._asked > (REFRESH_SECONDS if known else self._floor)

    async def _fetch(self) -> None:
        self._asked = monotonic()
        try:
            with suppress_instrumentation():
                async with httpx2.AsyncClient(timeout=2, trust_env=False) as client:
                    answer = (await client.get(self._url)).raise_for_status()
            published = PyJWKSet.from_dict(answer.json())
        except (httpx2.HTTPError, PyJWTError, ValueError) as error:
            log.warning("the gateway's keys could not be fetched: %s", type(error).__name__)
            return
        self._keys = {key.key_id: key for key in published.keys if key.key_id}
