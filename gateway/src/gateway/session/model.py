"""A session: one person's way in from one browser."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import AwareDatetime, Field

from contracts.base import Aggregate
from contracts.gateway import SessionEnded
from contracts.people import PersonId, SessionId

IDLE = timedelta(hours=8)
ABSOLUTE = timedelta(hours=24)
TOUCH_EVERY = timedelta(minutes=1)

OPERATOR = PersonId("operator")


class Way(StrEnum):
    """How somebody came in."""

    LOCAL = "local"
    OIDC = "oidc"
    DEMO = "demo"
    OPERATOR = "operator"


class Session(Aggregate):
    """Known by the hash of the cookie: whoever reads the database cannot enter with it.

    It ends after eight hours unused or a day in all, and for good when somebody ends it.
    """

    person_id: PersonId
    way: Way
    csrf: str = Field(repr=False)
    started_at: AwareDatetime
    seen_at: AwareDatetime
    expires_at: AwareDatetime
    ended: bool = False

    @property
    def session_id(self) -> SessionId:
        return SessionId(self.id)

    def lives(self, now: datetime) -> bool:
        """Say whether this still lets its person in."""
        return not self.ended and now < self.expires_at

    def due_a_touch(self, now: datetime) -> bool:
        """Say whether its idle time should be counted anew; more often would only cost writes."""
        return now - self.seen_at >= TOUCH_EVERY

    def seen(self, now: datetime) -> "Session":
        """Count the idle time anew, never past the day it may last in all."""
        return self.but(seen_at=now, expires_at=min(now + IDLE, self.started_at + ABSOLUTE))

    def end(self) -> tuple["Session", SessionEnded]:
        """End it for good, and say so to the other copies of the gateway."""
        ended = SessionEnded(session_id=self.session_id, person_id=self.person_id)
        return self.but(ended=True), ended


def begin(key: str, person_id: PersonId, way: Way, csrf: str, now: datetime) -> Session:
    """Begin a session under a new key: signing in always changes the cookie."""
    return Session(
        id=key,
        person_id=person_id,
        way=way,
        csrf=csrf,
        started_at=now,
        seen_at=now,
        expires_at=now + IDLE,
    )
