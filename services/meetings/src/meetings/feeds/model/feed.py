"""The address somebody's calendar is read at: a secret, kept as its hash alone."""

import hashlib
import secrets
from typing import ClassVar, Self

from pydantic import AwareDatetime

from contracts.base import Aggregate
from contracts.people import PersonId


class Feed(Aggregate):
    """One person's feed, under their id; renewing it makes the old address lead nowhere."""

    named_by: ClassVar[str | None] = "people"

    people: tuple[PersonId, ...]
    secret_hash: str
    renewed_at: AwareDatetime

    def with_secret(self, secret: str, now: AwareDatetime) -> Self:
        """Let another secret lead here from now on, and no other."""
        return self.but(secret_hash=hashed(secret), renewed_at=now)


def new_secret() -> str:
    """Make 256 random bits for an address."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """Give the only form in which a secret is kept: no key is needed for 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()
