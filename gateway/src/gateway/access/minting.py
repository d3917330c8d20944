"""Tokens for the services, made anew at most every half minute for each session."""

import time

from chassis.tokens import LIFETIME_SECONDS, mint
from contracts.access import Actor
from gateway.access.keys import SigningKeys

REUSED_SECONDS = LIFETIME_SECONDS // 2
_MOST = 10_000


class Minter:
    """Signs who is asking; a change of roles is a new token at once."""

    def __init__(self, keys: SigningKeys) -> None:
        self._keys = keys
        self._made: dict[Actor, tuple[str, float]] = {}

    def token(self, actor: Actor) -> str:
        """Give a token with at least half a minute to live."""
        now = time.time()
        made = self._made.get(actor)
        if made is not None and now < made[1]:
            return made[0]
        if len(self._made) >= _MOST:
            self._made.clear()
        token = mint(actor, key=self._keys.signer(), now=now)
        self._made[actor] = (token, now + REUSED_SECONDS)
        return token
