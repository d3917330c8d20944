"""Local accounts, for a trust without a provider of its own."""

from dataclasses import dataclass

from pydantic import Field

from chassis.store import Repository
from chassis.work import Work
from contracts.base import Aggregate
from contracts.people import PersonId

NOBODY = PersonId("nobody")
"""Whose password is asked for when nobody has the address: the work is then the same."""


class Account(Aggregate):
    """A person's password, as a hash; its id is the person's."""

    password: str = Field(repr=False)


class Accounts(Repository[Account]):
    """Read only to sign somebody in."""

    collection = "accounts"
    model = Account
    readable = ()


@dataclass(frozen=True)
class SetHash:
    """A person's new password, hashed."""

    person_id: PersonId
    password: str


async def set_password(work: Work, command: SetHash) -> None:
    """Give a person a local account, or a new password for the one they have."""
    account = await Accounts(work).seek(command.person_id)
    if account is None:
        account = Account(id=command.person_id, password=command.password)
    await Accounts(work).save(account.but(password=command.password))


async def password_of(work: Work, person_id: PersonId) -> str | None:
    """Give the hash to check against, if this person has a local account."""
    account = await Accounts(work).seek(person_id)
    return account.password if account else None
