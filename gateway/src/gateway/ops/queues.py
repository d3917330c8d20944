"""What waits in the broker, by its management API."""

from collections.abc import Iterable

from pydantic import BaseModel, TypeAdapter, ValidationError

from contracts.api.gateway_ops import QueueKind, QueuesView, QueueView
from gateway.door import Door
from gateway.ops.asking import Silent, given

_ASKED = (
    "/api/queues?disable_stats=false&columns=name,messages_ready,messages_unacknowledged,consumers"
)


class _Queue(BaseModel):
    """A queue as RabbitMQ 3.10 and 4 describe it; one just declared has no numbers yet."""

    name: str
    messages_ready: int = 0
    messages_unacknowledged: int = 0
    consumers: int = 0


_QUEUES = TypeAdapter(list[_Queue])


async def queues_now(door: Door) -> QueuesView:
    """List the services' queues, in the services' order: work, retries, dead."""
    url = door.settings.rabbitmq_management_url
    if url is None:
        return QueuesView(away="not-set", queues=())
    try:
        answer = await given(door.client, url.get_secret_value().rstrip("/") + _ASKED)
        found = _QUEUES.validate_python(answer)
    except (Silent, ValidationError):
        return QueuesView(away="silent", queues=())
    return QueuesView(away=None, queues=tuple(_ordered(found, list(door.upstreams))))


def _ordered(found: Iterable[_Queue], services: list[str]) -> list[QueueView]:
    kinds = list(QueueKind)
    shown = [view for queue in found if (view := _shown(queue)) and view.service in services]
    return sorted(
        shown,
        key=lambda view: (services.index(view.service), kinds.index(view.kind), _delay(view.name)),
    )


def _shown(queue: _Queue) -> QueueView | None:
    service, _, rest = queue.name.partition(".")
    kind = _kind(rest)
    if kind is None:
        return None
    return QueueView(
        name=queue.name,
        service=service,
        kind=kind,
        waiting=queue.messages_ready,
        in_hand=queue.messages_unacknowledged,
        consumers=queue.consumers,
    )


def _kind(rest: str) -> QueueKind | None:
    if not rest:
        return QueueKind.WORK
    if rest == "dead":
        return QueueKind.DEAD
    return QueueKind.RETRY if rest.startswith("retry.") else None


def _delay(name: str) -> int:
    """Give the seconds a retry queue holds a message, by its name."""
    last = name.rpartition(".")[2]
    return int(last) if last.isdigit() else 0
