"""The feed inside one gateway: what was heard lately, and the streams that wait for more."""

import asyncio
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager

from contracts.people import PersonId, SessionId
from gateway.live.audience import Heard

REMEMBERED = 1_000
_LONGEST_QUEUE = 500


class Listener:
    """One open stream's share of the feed."""

    def __init__(self, session_id: SessionId, person_id: PersonId) -> None:
        self.session_id = session_id
        self.person_id = person_id
        self.queue: asyncio.Queue[Heard | None] = asyncio.Queue(_LONGEST_QUEUE)
        self.look_again = False
        """The session has ended or its person has changed: check before telling any more."""

        self.fell_behind = False


class Hub:
    """Passes what is heard on to every listener, and remembers the latest for those who return."""

    def __init__(self) -> None:
        self._latest: deque[Heard] = deque(maxlen=REMEMBERED)
        self._listeners: set[Listener] = set()

    @property
    def listeners(self) -> int:
        """Count the open streams."""
        return len(self._listeners)

    def tell(self, heard: Heard) -> None:
        """Pass on; a listener too slow to keep up will be told that it missed something."""
        self._latest.append(heard)
        for listener in self._listeners:
            self._put(listener, heard)

    def since(self, key: str) -> list[Heard] | None:
        """Give what came after a message; None when that is no longer remembered."""
        latest = list(self._latest)
        places = [place for place, heard in enumerate(latest) if heard.key == key]
        return latest[places[0] + 1 :] if places else None

    def session_ended(self, session_id: SessionId) -> None:
        for listener in self._listeners:
            if listener.session_id == session_id:
                self._wake(listener)

    def person_changed(self, person_id: PersonId) -> None:
        for listener in self._listeners:
            if listener.person_id == person_id:
                self._wake(listener)

    def missed_some(self) -> None:
        """Tell every listener that there may be a gap: the broker was away."""
        for listener in self._listeners:
            listener.fell_behind = True
            self._put(listener, None)

    @contextmanager
    def listening(self, session_id: SessionId, person_id: PersonId) -> Generator[Listener]:
        """Listen for as long as the stream is open."""
        listener = Listener(session_id, person_id)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def _wake(self, listener: Listener) -> None:
        listener.look_again = True
        self._put(listener, None)

    def _put(self, listener: Listener, heard: Heard | None) -> None:
        try:
            listener.queue.put_nowait(heard)
        except asyncio.QueueFull:
            listener.fell_behind = True
