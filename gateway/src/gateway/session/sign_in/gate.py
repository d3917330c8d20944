"""The gate before every proof of identity: it closes after wrong tries, for a while."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from chassis.bus import SYSTEM
from chassis.store import Store
from chassis.work import Work
from contracts.errors import ChangedMeanwhile
from gateway.refusals import TooManyAttempts
from gateway.session.sign_in.attempts import Attempts, AttemptsKept

PER_ACCOUNT = 5
PER_ADDRESS = 20
_TRIES = 10

Change = Callable[[Attempts, datetime], Attempts]


@dataclass(frozen=True)
class Counter:
    """What failures are counted against, and how many are allowed before a pause."""

    key: str
    allowed: int


def for_account(email: str) -> Counter:
    """Count against an account as typed, whether it exists or not."""
    return Counter(_hashed("account", email.casefold()), PER_ACCOUNT)


def for_address(address: str) -> Counter:
    """Count against the address somebody comes from."""
    return Counter(_hashed("address", address), PER_ADDRESS)


class Gate:
    """A try is counted as failed before it is looked at, so that a crowd of them cannot slip by."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def enter(self, *counters: Counter) -> None:
        """Count a try against each counter; `TooManyAttempts` while any of them is closed."""
        waits = [await self._counted(counter) for counter in counters]
        if wait := max(waits):
            raise TooManyAttempts("too many wrong tries: wait a little", retry_after=wait)

    async def proved(self, account: Counter, address: Counter) -> None:
        """Forget what was counted against somebody who turned out to be who they said."""
        await self._change(account, lambda attempts, now: attempts.forgiven(now))
        await self._change(address, lambda attempts, _: attempts.one_fewer())

    async def _counted(self, counter: Counter) -> int:
        async def count(work: Work) -> int:
            attempts = AttemptsKept(work)
            held = await attempts.seek(counter.key)
            held = held or Attempts(id=counter.key, forgotten_at=work.now)
            wait = held.pause(work.now)
            if not wait:
                await attempts.save(held.failed(work.now, counter.allowed))
            return wait

        for _ in range(_TRIES):
            try:
                return await self._store.transact(SYSTEM, count)
            except ChangedMeanwhile:
                continue
        return 1

    async def _change(self, counter: Counter, change: Change) -> None:
        async def forgive(work: Work) -> None:
            held = await AttemptsKept(work).seek(counter.key)
            if held is not None:
                await AttemptsKept(work).save(change(held, work.now))

        with suppress(ChangedMeanwhile):  # somebody failed at this very moment: keep the count
            await self._store.transact(SYSTEM, forgive)


def _hashed(kind: str, value: str) -> str:
    return hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()
