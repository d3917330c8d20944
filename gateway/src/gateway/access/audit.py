"""Who reached for what that was not openly theirs: kept for the CEO, written off the hot path."""

import asyncio
import re
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus

from pydantic import AwareDatetime

from chassis.bus import SYSTEM
from chassis.documents import index
from chassis.failures import Unavailable
from chassis.store import Readable, Repository, Store
from chassis.work import Work, new_ulid
from contracts.api.gateway import AccessOutcome
from contracts.base import Aggregate
from contracts.people import PersonId
from contracts.permissions import Permission

_AT_ONCE = 100
_TRIES_AGAIN_SECONDS = 2.0
_WORD = re.compile(r"[a-z][a-z-]{0,30}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_MOST_SEGMENTS = 8


class Access(Aggregate):
    """One reach. `path` keeps the words of the address and `subjects` the ids; no other text."""

    person_id: PersonId
    at: AwareDatetime
    service: str
    method: str
    path: str
    subjects: tuple[str, ...]
    outcome: AccessOutcome


class Accesses(Repository[Access]):
    """The audit, newest first by its ids."""

    collection = "access_audit"
    model = Access
    readable = (Readable(Permission.READ_ACCESS_AUDIT),)
    indexes = (index("person_id", "id"),)


def outcome_of(status: int, *, sensitive: bool) -> AccessOutcome | None:
    """Say whether an answer belongs in the audit, and as what."""
    if status == HTTPStatus.NOT_FOUND:
        return AccessOutcome.NOT_FOUND
    if status == HTTPStatus.FORBIDDEN:
        return AccessOutcome.FORBIDDEN
    return AccessOutcome.READ if sensitive else None


def described(rest: str) -> tuple[str, tuple[str, ...]]:
    """Split an address into its words and the ids in it; anything else is left out."""
    segments = [segment for segment in rest.split("/") if segment][:_MOST_SEGMENTS]
    words: list[str] = []
    subjects: list[str] = []
    for place, segment in enumerate(segments):
        if place % 2 == 0 and _WORD.fullmatch(segment):
            words.append(segment)
        elif _ID.fullmatch(segment):
            words.append("{id}")
            subjects.append(segment)
        else:
            words.append("{}")
    return "/" + "/".join(words), tuple(subjects)


class Audit:
    """Takes notes at once and writes them a moment later; a clean stop writes what is left."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: deque[Access] = deque()
        self._woken = asyncio.Event()

    def note(
        self, person: PersonId, service: str, method: str, rest: str, outcome: AccessOutcome
    ) -> None:
        """Note a reach for something by id; addresses without one are nobody's record."""
        path, subjects = described(rest)
        if not subjects:
            return
        self._waiting.append(
            Access(
                id=new_ulid(),
                person_id=person,
                at=datetime.now(UTC),
                service=service,
                method=method,
                path=path,
                subjects=subjects,
                outcome=outcome,
            )
        )
        self._woken.set()

    async def keep_writing(self) -> None:
        """Write what was noted, for as long as the gateway runs."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                await self.flush()
            except Unavailable:
                await asyncio.sleep(_TRIES_AGAIN_SECONDS)
                self._woken.set()

    async def flush(self) -> None:
        """Write everything noted so far."""
        while self._waiting:
            batch = [self._waiting[place] for place in range(min(_AT_ONCE, len(self._waiting)))]
            await self._store.transact(SYSTEM, lambda work, batch=batch: _keep(work, batch))
            for access in batch:
                with suppress(ValueError):
                    self._waiting.remove(access)


async def _keep(work: Work, batch: list[Access]) -> None:
    for access in batch:
        await Accesses(work).save(access)
