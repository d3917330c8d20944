"""Messages as the bus would bring them, for tests."""

from datetime import UTC, datetime

from chassis.work import new_ulid
from contracts.api.directory_identities import IdentityView
from contracts.base import Envelope, Event
from contracts.gateway import SessionEnded
from contracts.people import PersonId, PersonRecorded, RoleHeld, SessionId


def a_message(event: Event, subject: str, sequence: int = 1) -> Envelope:
    """Put an event in an envelope."""
    return Envelope(
        id=new_ulid(),
        type=event.type,
        source=event.type.partition(".")[0],
        subject=subject,
        time=datetime.now(UTC),
        sequence=sequence,
        data=event.model_dump(mode="json"),
    )


def session_ended(key: str, person_id: PersonId) -> Envelope:
    """Say as another gateway that a session has ended."""
    return a_message(SessionEnded(session_id=SessionId(key), person_id=person_id), key, 2)


def person_recorded(identity: IdentityView, *, active: bool = True) -> Envelope:
    """Say as the directory that somebody's roles are now these."""
    roles = tuple(RoleHeld(role=held.role, school_id=held.school_id) for held in identity.roles)
    event = PersonRecorded(person_id=identity.id, roles=roles, active=active)
    return a_message(event, identity.id, 2)
