"""A letter about one's own actions, for whoever asks for it and gives an address."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen

MailAddress = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        max_length=254,
        pattern=r"^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$",
    ),
    Confidential(),
]


class HowOften(StrEnum):
    """On weekdays, or on Mondays."""

    DAILY = "daily"
    WEEKLY = "weekly"


class DigestBody(Frozen):
    """Where to, and how often."""

    address: MailAddress
    often: HowOften


class DigestView(Shown):
    """What somebody asked for; without an address, nothing.

    `available` says whether this suite sends mail at all; `next_on` is the next letter's day.
    """

    available: bool
    address: str | None
    often: HowOften | None
    next_on: date | None
