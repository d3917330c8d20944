"""What can go wrong underneath a unit of work, whoever keeps the documents."""

from chassis.documents import Document
from contracts.errors import ChangedMeanwhile


class Unavailable(Exception):
    """Something this service stands on does not answer; asking again shortly may help."""


class Duplicate(Exception):
    """A unique index holds another document already; `fields` are the index's."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__(f"unique: {', '.join(fields)}")
        self.fields = fields


class Collided(Exception):
    """Two transactions wrote the same document; the one told so may try again."""


def lost_race(key: str, held: Document | None) -> ChangedMeanwhile:
    """Say that somebody saved first, and which version they left (0: it is gone)."""
    version = held["version"] if held else 0
    return ChangedMeanwhile(
        f"{key} was changed by somebody else meanwhile", current_version=version
    )
