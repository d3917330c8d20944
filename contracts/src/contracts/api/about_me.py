"""Everything that is held about whoever asks, to take away (domain §5)."""

from pydantic import AwareDatetime, JsonValue

from contracts.base import Frozen
from contracts.people import PersonId


class AboutMePart(Frozen):
    """One kind of record; `what` says to its person what these are."""

    what: str
    records: tuple[dict[str, JsonValue], ...]


class AboutMeView(Frozen):
    """What one service holds about whoever asks; without parts, it holds nothing about anybody."""

    parts: tuple[AboutMePart, ...]


class ServiceAboutMe(Frozen):
    """One service's parts, under its name."""

    service: str
    parts: tuple[AboutMePart, ...]


class EverythingAboutMeView(Frozen):
    """What the whole suite holds about somebody, as at a moment: every service answered."""

    person_id: PersonId
    taken_at: AwareDatetime
    services: tuple[ServiceAboutMe, ...]
