"""What the gateway announces: only to other copies of itself."""

from contracts.base import Event
from contracts.people import PersonId, SessionId


class SessionEnded(Event):
    """Somebody signed out or was shown out; every copy of the gateway lets go of them at once."""

    type = "gateway.session-ended.v1"

    session_id: SessionId
    person_id: PersonId
