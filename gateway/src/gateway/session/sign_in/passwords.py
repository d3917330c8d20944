"""Passwords, by argon2id; the work is done beside the event loop, few at a time."""

import asyncio
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_AT_ONCE = 2
_hasher = PasswordHasher(time_cost=3, memory_cost=19_456, parallelism=1)


class Passwords:
    """Makes and checks hashes; a check against nobody's hash takes as long as any other."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._nobodys: str | None = None

    async def hash(self, password: str) -> str:
        async with self._turn:
            return await asyncio.to_thread(_hasher.hash, password)

    async def fits(self, hashed: str | None, password: str) -> bool:
        """Say whether a password is the one; without a hash it never is, after the same work."""
        if self._nobodys is None:
            self._nobodys = await self.hash(secrets.token_urlsafe(16))
        async with self._turn:
            fits = await asyncio.to_thread(_verify, hashed or self._nobodys, password)
        return fits and hashed is not None


def _verify(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False
