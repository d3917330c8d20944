"""The keys that sign the gateway's tokens, and when each of them signs and dies."""

from datetime import datetime, timedelta

from pydantic import AwareDatetime, Field

from chassis.tokens import LEEWAY_SECONDS, LIFETIME_SECONDS
from contracts.base import Aggregate, Frozen

PUBLISHED_BEFORE = timedelta(minutes=10)
"""A key is known everywhere before anything is signed with it."""

SIGNS_FOR = timedelta(days=30)
OUTLIVES = timedelta(seconds=LIFETIME_SECONDS + LEEWAY_SECONDS + 60)
"""How long a replaced key is still published: until the last token it signed has died."""

KEYRING = "tokens"


class TokenKey(Frozen):
    """One Ed25519 key; `sealed` is the private JWK as the `Sealer` wrote it."""

    kid: str
    sealed: str = Field(repr=False)
    signs_from: AwareDatetime


class Keyring(Aggregate):
    """All keys there are, oldest first; one document, so that every gateway agrees."""

    made: tuple[TokenKey, ...] = ()

    def signer(self, now: datetime) -> TokenKey:
        """Give the newest key that may sign yet; the first of all if a clock runs behind."""
        return next((key for key in reversed(self.made) if key.signs_from <= now), self.made[0])

    def is_due(self, now: datetime) -> bool:
        """Say whether it is time for the next key."""
        return not self.made or now >= self.made[-1].signs_from + SIGNS_FOR - PUBLISHED_BEFORE

    def with_next(self, kid: str, sealed: str, now: datetime) -> "Keyring":
        """Add the next key, published before it signs; the very first signs at once."""
        first = not self.made
        signs_from = now if first else now + PUBLISHED_BEFORE
        key = TokenKey(kid=kid, sealed=sealed, signs_from=signs_from)
        return self.but(made=(*self.made, key))

    def without_dead(self, now: datetime) -> "Keyring":
        """Drop the keys whose last tokens have died."""
        followers = (*self.made[1:], None)
        kept = tuple(
            key
            for key, follower in zip(self.made, followers, strict=False)
            if follower is None or now < follower.signs_from + OUTLIVES
        )
        return self.but(made=kept)
