"""The names a span may carry: nothing else leaves this process, whoever set it.

No query strings, no statements, no messages of exceptions: they could hold somebody's words.
"""

from typing import Final

from contracts.base import Envelope

MESSAGING_SYSTEM: Final = "messaging.system"
MESSAGING_OPERATION: Final = "messaging.operation.name"
MESSAGING_OPERATION_TYPE: Final = "messaging.operation.type"
MESSAGING_DESTINATION: Final = "messaging.destination.name"
MESSAGING_MESSAGE: Final = "messaging.message.id"
MESSAGING_ROUTING_KEY: Final = "messaging.rabbitmq.destination.routing_key"

ALLOWED: Final = frozenset(
    {
        MESSAGING_SYSTEM,
        MESSAGING_OPERATION,
        MESSAGING_OPERATION_TYPE,
        MESSAGING_DESTINATION,
        MESSAGING_MESSAGE,
        MESSAGING_ROUTING_KEY,
        "db.collection.name",
        "db.mongodb.collection",
        "db.name",
        "db.namespace",
        "db.operation.name",
        "db.system",
        "db.system.name",
        "error.type",
        "exception.type",
        "http.method",
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "http.status_code",
        "net.peer.name",
        "net.peer.port",
        "server.address",
        "server.port",
    }
)


def of_message(message: Envelope, *, operation: str) -> dict[str, str]:
    """Describe a message on its way, by the messaging conventions."""
    return {
        MESSAGING_SYSTEM: "rabbitmq",
        MESSAGING_OPERATION: operation,
        MESSAGING_OPERATION_TYPE: operation,
        MESSAGING_DESTINATION: "events",
        MESSAGING_MESSAGE: message.id,
        MESSAGING_ROUTING_KEY: message.type,
    }
