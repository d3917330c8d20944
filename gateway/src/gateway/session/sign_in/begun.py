"""A sign-in that has gone to the provider and is expected back within ten minutes."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from pydantic import AwareDatetime, Field

from chassis.documents import Index
from chassis.store import Repository
from chassis.work import Work
from contracts.base import Aggregate

EXPECTED_WITHIN = timedelta(minutes=10)


class Begun(Aggregate):
    """What only we and one browser know of a sign-in; its id is the hash of that browser's cookie.

    `state` comes back with the person, `nonce` inside the token, `verifier` proves the code ours.
    """

    state: str = Field(repr=False)
    nonce: str = Field(repr=False)
    verifier: str = Field(repr=False)
    back: str
    expires_at: AwareDatetime


class SignInsBegun(Repository[Begun]):
    """Taken out once: a second return finds nothing."""

    collection = "sign_ins"
    model = Begun
    readable = ()
    indexes = (Index((("expires_at", 1),), expires_after_seconds=0),)


@dataclass(frozen=True)
class BeginSignIn:
    """A browser (by its cookie) sets out, to return to a page of ours."""

    cookie: str
    back: str


async def begin_sign_in(work: Work, command: BeginSignIn) -> Begun:
    """Make up the secrets of one sign-in."""
    begun = Begun(
        id=_key(command.cookie),
        state=secrets.token_urlsafe(24),
        nonce=secrets.token_urlsafe(24),
        verifier=secrets.token_urlsafe(48),
        back=command.back,
        expires_at=work.now + EXPECTED_WITHIN,
    )
    return await SignInsBegun(work).save(begun)


async def take_sign_in(work: Work, cookie: str) -> Begun | None:
    """Take out the sign-in a browser began, if it is not too late."""
    begun = await SignInsBegun(work).seek(_key(cookie))
    if begun is None:
        return None
    await SignInsBegun(work).remove(begun)
    return begun if work.now < begun.expires_at else None


def _key(cookie: str) -> str:
    return hashlib.sha256(cookie.encode()).hexdigest()
