"""The queues and the exchange on RabbitMQ, by name and by promise.

Quorum queues lose nothing that was confirmed; waiting before a retry is a queue whose messages
expire back into the service's own; what no retry helped ends in the dead queue, to be looked at.
"""

from collections.abc import Mapping
from dataclasses import dataclass

EXCHANGE = "events"
RETRY_AFTER_SECONDS = (1, 5, 30, 120)
ATTEMPT = "x-attempt"
REASON = "x-reason"
DIED = "x-died"

Arguments = Mapping[str, str | int]

_LOOKED_AT_OFTEN = 1_000_000


@dataclass(frozen=True)
class Queues:
    """The queues of one service."""

    service: str
    retry_after_seconds: tuple[int, ...] = RETRY_AFTER_SECONDS

    @property
    def own(self) -> str:
        return self.service

    @property
    def dead(self) -> str:
        return f"{self.service}.dead"

    def retry(self, attempt: int) -> str | None:
        """Name the queue to wait in after so many failures before; None when it is enough."""
        if attempt >= len(self.retry_after_seconds):
            return None
        return f"{self.service}.retry.{self.retry_after_seconds[attempt]}"

    def declared(self) -> dict[str, Arguments]:
        """List every queue with its arguments, those that others point to first."""
        retries = {
            f"{self.service}.retry.{seconds}": _dying_into(self.own)
            | {"x-message-ttl": seconds * 1_000}
            for seconds in self.retry_after_seconds
        }
        dead = {"x-queue-type": "quorum", "x-delivery-limit": _LOOKED_AT_OFTEN}
        own = _dying_into(self.dead) | {"x-delivery-limit": 20}
        return {self.dead: dead, self.own: own, **retries}


def _dying_into(queue: str) -> dict[str, str | int]:
    return {
        "x-queue-type": "quorum",
        "x-overflow": "reject-publish",
        "x-dead-letter-strategy": "at-least-once",
        "x-dead-letter-exchange": "",
        "x-dead-letter-routing-key": queue,
    }
