"""The sessions this copy of the gateway has just seen, so that not every request asks MongoDB."""

import hashlib
import secrets
from collections.abc import Awaitable, Callable
from time import monotonic

from chassis.bus import SYSTEM
from chassis.store import Store
from chassis.work import Work
from contracts.errors import ChangedMeanwhile
from contracts.people import PersonId, SessionId
from gateway.session.commands import (
    BeginSession,
    begin_session,
    end_session,
    end_sessions_of,
    look_at_session,
    use_session,
)
from gateway.session.model import Session, Way

_MOST = 10_000

Question = Callable[[Work, str], Awaitable[Session | None]]


def key_of(cookie: str) -> str:
    """Hash a cookie into the key its session is kept under."""
    return hashlib.sha256(cookie.encode()).hexdigest()


class OpenSessions:
    """Begins, finds and ends sessions.

    A session found is believed for a few seconds; one that ends, here or (by the bus) in
    another copy, is forgotten the same moment.
    """

    def __init__(self, store: Store, trusted_seconds: float) -> None:
        self._store = store
        self._trusted_seconds = trusted_seconds
        self._seen: dict[str, tuple[Session, float]] = {}
        self._ended: dict[str, None] = {}

    async def begin(self, person_id: PersonId, way: Way) -> tuple[str, Session]:
        """Begin a session; gives the cookie, which is kept nowhere else."""
        cookie = secrets.token_urlsafe(32)
        command = BeginSession(key_of(cookie), person_id, way, secrets.token_urlsafe(32))
        session = await self._store.transact(SYSTEM, lambda work: begin_session(work, command))
        return cookie, session

    async def find(self, cookie: str) -> Session | None:
        """Find the session a cookie opens, if it still lives."""
        return await self._find(key_of(cookie), use_session)

    async def look_at(self, session: Session) -> Session | None:
        """Find a session again, without keeping it from growing idle."""
        return await self._find(session.id, look_at_session)

    async def _find(self, key: str, question: Question) -> Session | None:
        seen = self._seen.get(key)
        if seen is not None and monotonic() < seen[1]:
            return seen[0]
        self._seen.pop(key, None)
        began = monotonic()
        try:
            session = await self._store.transact(SYSTEM, lambda work: question(work, key))
        except ChangedMeanwhile:  # another request counted the idle time anew, or ended it
            session = await self._store.transact(SYSTEM, lambda work: question(work, key))
        if session is None or key in self._ended:
            return None
        self._remember(session, began)
        return session

    async def end(self, session: Session) -> None:
        """End a session for good."""
        self.forget(session.session_id)
        await self._store.transact(SYSTEM, lambda work: end_session(work, session.id))

    async def end_all_of(self, person_id: PersonId) -> None:
        """End every session of a person."""
        await self._store.transact(SYSTEM, lambda work: end_sessions_of(work, person_id))
        for session in [held for held, _ in self._seen.values() if held.person_id == person_id]:
            self.forget(session.session_id)

    async def end_others_of(self, person_id: PersonId, but: SessionId) -> list[SessionId]:
        """End a person's sessions in other browsers; gives which they were."""
        ended = await self._store.transact(
            SYSTEM, lambda work: end_sessions_of(work, person_id, but)
        )
        for session in ended:
            self.forget(session.session_id)
        return [session.session_id for session in ended]

    def forget(self, session_id: SessionId) -> None:
        """Let go of a session that has ended, even if it is being looked up just now."""
        self._seen.pop(session_id, None)
        self._ended[session_id] = None
        if len(self._ended) > _MOST:
            self._ended.pop(next(iter(self._ended)))

    def _remember(self, session: Session, began: float) -> None:
        if len(self._seen) >= _MOST:
            self._seen.clear()
        self._seen[session.id] = (session, began + self._trusted_seconds)
