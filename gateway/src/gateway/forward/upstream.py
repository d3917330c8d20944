"""One service as the gateway reaches it: patience, a second try, and a circuit."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import ClientConnectionError, ClientError, ClientResponse, ClientTimeout
from yarl import URL

from contracts.errors import Refusal
from gateway.forward.asked import AskedFor
from gateway.forward.body import GoneAway
from gateway.forward.circuit import Circuit
from gateway.forward.client import Client
from gateway.refusals import away

Payload = bytes | AsyncIterator[bytes] | None

_TRY_AGAIN = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE})
_PATIENCE_WITH_FILES = ClientTimeout(total=300, sock_connect=2)
_PATIENCE_WITH_LONG_FILES = ClientTimeout(total=1_800, sock_connect=2)  # 256 MB at 1.2 Mbit/s


class Upstream:
    """Asks a service; `ServiceAway` when it does not answer or has not for a while.

    Its 401 is that too: it vouches for nobody, and only a wish that lay there until our token
    had run out gets one. A browser would take it for the end of the session.
    """

    def __init__(self, name: str, url: str, client: Client) -> None:
        self.name = name
        self.circuit = Circuit()
        self._url = url
        self._client = client

    @asynccontextmanager
    async def ask(
        self, asked: AskedFor, headers: dict[str, str], payload: Payload
    ) -> AsyncGenerator[ClientResponse]:
        """Give the answer, its body still to be read; a repeatable wish is tried twice."""
        if not self.circuit.lets_through():
            raise away(self.name)
        again = asked.is_repeatable and (payload is None or isinstance(payload, bytes))
        answer = await self._first_or_second(asked, headers, payload, again=again)
        try:
            if answer.status == HTTPStatus.UNAUTHORIZED:
                raise away(self.name)
            yield answer
        finally:
            answer.release()

    async def _first_or_second(
        self, asked: AskedFor, headers: dict[str, str], payload: Payload, *, again: bool
    ) -> ClientResponse:
        try:
            answer = await self._once(asked, headers, payload)
        except (ClientConnectionError, TimeoutError, ClientError) as silent:
            if not again or isinstance(silent, TimeoutError):
                raise self._gave_up(silent) from silent
        else:
            if not (again and answer.status in _TRY_AGAIN and asked.method != "POST"):
                return self._answered(answer)
            answer.release()
        try:
            return self._answered(await self._once(asked, headers, payload))
        except (ClientError, TimeoutError) as silent:
            raise self._gave_up(silent) from silent

    async def _once(
        self, asked: AskedFor, headers: dict[str, str], payload: Payload
    ) -> ClientResponse:
        address = self._url + asked.rest.decode("ascii")
        if asked.query:
            address += "?" + asked.query.decode("ascii")
        return await self._client.session().request(
            asked.method,
            URL(address, encoded=True),
            data=payload,
            headers=headers,
            allow_redirects=False,
            timeout=_patience(asked),
        )

    def _answered(self, answer: ClientResponse) -> ClientResponse:
        if answer.status == HTTPStatus.BAD_GATEWAY:
            self.circuit.failed()
        else:
            self.circuit.answered()
        return answer

    def _gave_up(self, silent: Exception) -> Exception:
        """Say who stopped it: the service, or the browser while it was still sending."""
        if isinstance(silent.__cause__, Refusal | GoneAway):
            return silent.__cause__
        self.circuit.failed()
        return away(self.name)


def _patience(asked: AskedFor) -> ClientTimeout | None:
    """Wait as long as a file may take on a slow line; None for what the client has by itself."""
    if asked.is_long_file:
        return _PATIENCE_WITH_LONG_FILES
    return _PATIENCE_WITH_FILES if asked.is_upload else None
