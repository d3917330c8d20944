"""What the gateway does with everything announced on the bus."""

from pydantic import ValidationError

from contracts.base import Envelope
from contracts.errors import ChangedMeanwhile
from contracts.gateway import SessionEnded
from contracts.people import PersonRecorded
from gateway.door import Door
from gateway.live.audience import heard


class Listening:
    """Takes each message: news for the browsers, and the end of somebody's access at once."""

    def __init__(self, door: Door) -> None:
        self._door = door

    async def take(self, message: Envelope) -> None:
        """Act on one message; what cannot be read is not for us."""
        try:
            if message.type == SessionEnded.type:
                self._session_ended(SessionEnded.model_validate(message.data))
            elif message.type == PersonRecorded.type:
                await self._person_recorded(PersonRecorded.model_validate(message.data))
        except ValidationError:
            return
        if told := heard(message):
            self._door.hub.tell(told)

    def _session_ended(self, event: SessionEnded) -> None:
        self._door.sessions.forget(event.session_id)
        self._door.hub.session_ended(event.session_id)

    async def _person_recorded(self, event: PersonRecorded) -> None:
        self._door.people.changed(event.person_id)
        if not event.active:
            await self._show_out(event)
        self._door.hub.person_changed(event.person_id)

    async def _show_out(self, event: PersonRecorded) -> None:
        try:
            await self._door.sessions.end_all_of(event.person_id)
        except ChangedMeanwhile:  # another gateway heard it too, or the person is just clicking
            await self._door.sessions.end_all_of(event.person_id)
