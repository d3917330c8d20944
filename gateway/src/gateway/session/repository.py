"""Where sessions are kept until MongoDB clears the expired ones away."""

from chassis.documents import Index, index
from chassis.store import Repository
from gateway.session.model import Session


class Sessions(Repository[Session]):
    """Read by the gateway itself, on nobody's behalf."""

    collection = "sessions"
    model = Session
    readable = ()
    indexes = (
        index("person_id", "ended"),
        Index((("expires_at", 1),), expires_after_seconds=0),
    )
