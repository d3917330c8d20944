"""A queue of the tests' own that hears every fact on the exchange."""

from typing import Self

import httpx2

from suite_local.suite import Suite

QUEUE = "marked"


class Wiretap:
    """What the whole suite tells itself while this is open."""

    def __init__(self, suite: Suite) -> None:
        assert suite.rabbitmq is not None
        self._api = httpx2.Client(base_url=f"{suite.rabbitmq.management_url}/api")
        self._heard = b""

    def __enter__(self) -> Self:
        self._api.put(f"/queues/%2F/{QUEUE}", json={"durable": True}).raise_for_status()
        bound = {"routing_key": "#"}
        self._api.post(f"/bindings/%2F/e/events/q/{QUEUE}", json=bound).raise_for_status()
        return self

    def __exit__(self, *_: object) -> None:
        self._api.delete(f"/queues/%2F/{QUEUE}").raise_for_status()
        self._api.close()

    def heard(self, last: str) -> bytes | None:
        """Take what has come; give all of it once the last expected fact is there."""
        take = {"count": 500, "ackmode": "ack_requeue_false", "encoding": "auto"}
        self._heard += self._api.post(f"/queues/%2F/{QUEUE}/get", json=take).content
        return self._heard if last.encode() in self._heard else None
