"""Answering a change with what it left, as whoever asked may see it."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Protocol, TypeVar

from chassis.work import Work

C = TypeVar("C")
A = TypeVar("A")
V = TypeVar("V")
A_contra = TypeVar("A_contra", contravariant=True)
V_co = TypeVar("V_co", covariant=True)


class ShownAfter(Protocol[A_contra, V_co]):
    """Puts a view behind any command that leaves such an aggregate."""

    def __call__(
        self, command: Callable[[Work, C], Awaitable[A_contra]], /
    ) -> Callable[[Work, C], Awaitable[V_co]]: ...


def showing(show: Callable[[Work, A], Awaitable[V]]) -> ShownAfter[A, V]:
    """Make what follows a command by its view: in one unit of work, under the command's name."""

    def shown_after(
        command: Callable[[Work, C], Awaitable[A]],
    ) -> Callable[[Work, C], Awaitable[V]]:
        @wraps(command)
        async def change_and_show(work: Work, asked: C) -> V:
            return await show(work, await command(work, asked))

        return change_and_show

    return shown_after
