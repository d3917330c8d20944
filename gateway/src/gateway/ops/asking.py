"""How the Ops page's answers are fetched: briefly, and with a silence never an error."""

import json
from http import HTTPStatus
from typing import Any

from aiohttp import BasicAuth, ClientError, ClientTimeout
from yarl import URL

from gateway.forward.client import Client

PATIENCE_SECONDS = 5
_SOON = ClientTimeout(total=PATIENCE_SECONDS, connect=1)


class Silent(Exception):
    """Nothing answered in time, or not with what was asked for; `status` if it answered."""

    def __init__(self, status: int | None = None) -> None:
        super().__init__(f"status {status}" if status else "no answer")
        self.status = status


async def asked(
    client: Client, url: str, *, method: str = "GET", token: str | None = None
) -> tuple[int, Any]:
    """Ask for JSON and give it with its status, whatever that is; `Silent` without an answer."""
    address = URL(url)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    login = BasicAuth(address.user or "", address.password or "") if address.user else None
    try:
        async with client.session().request(
            method, address.with_user(None), headers=headers, auth=login, timeout=_SOON
        ) as answer:
            return answer.status, json.loads(await answer.read())
    except (ClientError, TimeoutError, ValueError) as silent:
        raise Silent from silent


async def given(client: Client, url: str, *, method: str = "GET", token: str | None = None) -> Any:  # noqa: ANN401 - JSON until a view has checked it
    """Ask for JSON and give it; `Silent` with the status if that was no success."""
    status, answer = await asked(client, url, method=method, token=token)
    if status != HTTPStatus.OK:
        raise Silent(status)
    return answer
