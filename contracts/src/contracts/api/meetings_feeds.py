"""A person's private calendar, to subscribe to from Outlook, Google or a phone."""

from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from contracts.base import Frozen

FeedSecret = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]
"""256 random bits, in an address that nobody but its owner knows; kept hashed."""


class FeedView(Frozen):
    """Whether somebody has an address to subscribe to, and since when it is this one."""

    made: bool
    renewed_at: AwareDatetime | None


class FeedAddress(Frozen):
    """The address, shown this once: whoever has it reads when and where its owner meets."""

    path: str
    renewed_at: AwareDatetime


class ReadFeed(Frozen):
    """What the gateway was asked with; never in a path here, so that no log can hold it."""

    secret: FeedSecret
