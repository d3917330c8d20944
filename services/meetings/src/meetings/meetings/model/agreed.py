"""How many actions of a meeting are still open, as the actions tell it."""

from typing import Self

from pydantic import Field

from contracts.base import Aggregate
from contracts.meetings import ActionState


class AgreedActions(Aggregate):
    """The actions of one meeting, under its id: which are open, and the newest heard of each."""

    open: tuple[str, ...] = ()
    heard: dict[str, int] = Field(default_factory=dict[str, int])

    def hearing(self, action_id: str, state: ActionState, sequence: int) -> Self:
        """Take in how an action stands, unless something newer was heard."""
        if self.heard.get(action_id, -1) >= sequence:
            return self
        running = state is ActionState.OPEN
        return self.but(
            heard={**self.heard, action_id: sequence},
            open=_with(self.open, action_id) if running else _without(self.open, action_id),
        )


def _with(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(sorted({*ids, one}))


def _without(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(held for held in ids if held != one)
