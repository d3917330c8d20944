"""People of the demo trust at the gateway: each asks as themselves, on the day they did."""

import asyncio
from datetime import date
from http import HTTPStatus
from time import monotonic
from typing import Any, TypeVar

import httpx2

from contracts.api.shown import Shown
from contracts.base import Frozen, Page
from demo_trust.clock import DemoClock

V = TypeVar("V", bound=Frozen)
S = TypeVar("S", bound=Shown)

CHANGED = "changed-meanwhile"

_WAIT_SECONDS = 60.0
_AGAIN_SECONDS = 0.2
_AWAY = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE})


class Refused(Exception):
    """The suite said no; `code` is its public word for why."""

    def __init__(self, asked: str, answer: httpx2.Response) -> None:
        self.status = answer.status_code
        try:
            problem: dict[str, Any] = answer.json()
        except ValueError:
            problem = {}
        self.code: str = problem.get("code", "")
        detail = problem.get("errors") or problem.get("detail") or answer.text[:200]
        super().__init__(f"{asked} was refused ({self.status} {self.code}): {detail}")


class Deadline:
    """How long to go on asking for what arrives by the bus."""

    def __init__(self, waiting_for: str) -> None:
        self._waiting_for = waiting_for
        self._until = monotonic() + _WAIT_SECONDS

    async def pause(self) -> None:
        """Wait a little before asking again; `TimeoutError` names what never came."""
        if monotonic() > self._until:
            raise TimeoutError(f"waited {_WAIT_SECONDS:.0f} s for {self._waiting_for}")
        await asyncio.sleep(_AGAIN_SECONDS)


class Diary:
    """The day things are done on: the clock moves there with the first change, never for a look."""

    def __init__(self, clock: DemoClock) -> None:
        self._clock = clock
        self.day: date | None = None
        self.changes = 0

    def note_change(self) -> None:
        """Let the suite's clock stand at today's page before something is changed."""
        self.changes += 1
        self.stand()

    def stand(self) -> None:
        """Let the suite's clock stand at today's page."""
        if self.day is not None:
            self._clock.stand_at(self.day)


class Visitor:
    """One signed-in person."""

    def __init__(self, client: httpx2.AsyncClient, diary: Diary) -> None:
        self._client = client
        self._diary = diary

    async def get(self, path: str, view: type[V], **query: str | int) -> V:
        """Look at something."""
        answer = await self._send("GET", path, params=query)
        return view.model_validate_json(answer.content)

    async def every(self, path: str, page: type[Page[V]], **query: str | int) -> list[V]:
        """Look at a whole list, page after page."""
        seen, after = list[V](), dict[str, str]()
        while True:
            part = await self.get(path, page, **query, **after)
            seen += part.items
            if part.next is None:
                return seen
            after = {"after": part.next}

    async def find(self, path: str, view: type[V]) -> V | None:
        """Look at something that need not be there."""
        try:
            return await self.get(path, view)
        except Refused as refused:
            if refused.status == HTTPStatus.NOT_FOUND:
                return None
            raise

    async def preview(self, path: str, view: type[V], file: tuple[str, bytes]) -> V:
        """Send a file only to hear what it would change."""
        answer = await self._send("POST", path, files={"file": file})
        return view.model_validate_json(answer.content)

    async def send_file(self, path: str, view: type[V], file: tuple[str, bytes]) -> V:
        """Send a file to be taken over."""
        self._diary.note_change()
        return await self.preview(path, view, file)

    async def send_csv(self, path: str, view: type[V], content: bytes, **told: str) -> V:
        """Send a CSV file as it is, saying of it in the address what it cannot say itself."""
        self._diary.note_change()
        headers = {"Content-Type": "text/csv"}
        answer = await self._send("PUT", path, content=content, params=told, headers=headers)
        return view.model_validate_json(answer.content)

    async def drop(self, path: str, *, version: int) -> None:
        """Throw something away."""
        await self._send("DELETE", path, headers={"If-Match": f'"{version}"'})

    async def post(
        self, path: str, view: type[V], body: Frozen | None = None, *, version: int | None = None
    ) -> V:
        """Do something."""
        return await self.change("POST", path, view, body, version=version)

    async def put(self, path: str, view: type[V], body: Frozen, *, version: int | None = None) -> V:
        """Set something, whole."""
        return await self.change("PUT", path, view, body, version=version)

    async def change(
        self,
        method: str,
        path: str,
        view: type[V],
        body: Frozen | None,
        *,
        version: int | None,
    ) -> V:
        """Change something, from the version it was seen at."""
        self._diary.note_change()
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        content = {} if body is None else {"json": body.model_dump(mode="json")}
        answer = await self._send(method, path, headers=headers, **content)
        return view.model_validate_json(answer.content)

    async def amend(  # noqa: PLR0913 - one request, spelled out
        self,
        record: str,
        part: str,
        view: type[S],
        body: Frozen | None = None,
        *,
        version: int,
        method: str = "POST",
    ) -> S:
        """Change part of a record; if somebody was first, look and do it to what is there now."""
        deadline = Deadline(f"a quiet moment to change {record}")
        while True:
            try:
                return await self.change(method, f"{record}/{part}", view, body, version=version)
            except Refused as refused:
                if refused.code != CHANGED:
                    raise
                await deadline.pause()
                version = (await self.get(record, view)).version

    async def _send(self, method: str, path: str, **more: Any) -> httpx2.Response:  # noqa: ANN401
        deadline = Deadline(f"{path} to be reachable")
        while True:
            answer = await self._client.request(method, path, **more)
            if answer.status_code not in _AWAY:
                break
            await deadline.pause()
        if not answer.is_success:
            raise Refused(f"{method} {path}", answer)
        return answer
