"""Every message of the suite as an AsyncAPI 3 document: who announces it, who takes it in."""

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from pydantic.json_schema import models_json_schema

from chassis.service import Service
from contracts.base import Envelope, Event
from contracts.catalogue import EVENTS
from contracts.samples import sample_of
from suite_local.settings import GATEWAY

Json = dict[str, Any]

_REF = "#/components/schemas/{model}"
_EXCHANGE = {"name": "events", "type": "topic", "durable": True, "autoDelete": False}


def asyncapi(services: Sequence[str]) -> Json:
    """Describe the topic exchange `events`; a routing key is an event's type."""
    listeners = {name: set(heard(name)) for name in services}
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "School improvement suite: facts",
            "version": "1.0.0",
            "description": "CloudEvents 1.0 on RabbitMQ. Within v1 only optional fields are added.",
        },
        "defaultContentType": "application/json",
        "channels": {event.type: _channel(event) for event in EVENTS},
        "operations": {
            **{f"{_source(event)} sends {event.type}": _sends(event) for event in EVENTS},
            **{
                f"{name} receives {event.type}": _receives(event)
                for name, types in listeners.items()
                for event in EVENTS
                if event.type in types
            },
        },
        "components": {
            "messages": {event.__name__: _message(event) for event in EVENTS},
            "schemas": _schemas(EVENTS),
        },
    }


def heard(name: str) -> list[str]:
    """List the types a service takes in; the gateway hears all, to pass on who may see what."""
    if name == GATEWAY:
        return [event.type for event in EVENTS]
    service: Service = getattr(import_module(f"{name}.main"), name.upper())
    return [subscription.event.type for subscription in service.subscriptions]


def _source(event: type[Event]) -> str:
    return event.type.partition(".")[0]


def _channel(event: type[Event]) -> Json:
    name = event.__name__
    return {
        "address": event.type,
        "messages": {name: {"$ref": f"#/components/messages/{name}"}},
        "bindings": {
            "amqp": {"is": "routingKey", "exchange": _EXCHANGE, "bindingVersion": "0.3.0"}
        },
    }


def _sends(event: type[Event]) -> Json:
    return {"action": "send", **_on(event)}


def _receives(event: type[Event]) -> Json:
    return {"action": "receive", **_on(event)}


def _on(event: type[Event]) -> Json:
    channel = f"#/channels/{event.type}"
    return {
        "channel": {"$ref": channel},
        "messages": [{"$ref": f"{channel}/messages/{event.__name__}"}],
    }


def _message(event: type[Event]) -> Json:
    own = {
        "type": "object",
        "properties": {
            "type": {"const": event.type},
            "data": {"$ref": f"#/components/schemas/{event.__name__}"},
        },
    }
    return {
        "name": event.type,
        "summary": (event.__doc__ or "").partition("\n")[0],
        "payload": {"allOf": [{"$ref": "#/components/schemas/Envelope"}, own]},
        "examples": [{"payload": sample_of(event).model_dump(mode="json")}],
    }


def _schemas(events: Iterable[type[Event]]) -> Json:
    models = [(model, "serialization") for model in (Envelope, *events)]
    _, bundled = models_json_schema(models, ref_template=_REF)  # pyright: ignore[reportArgumentType]
    return bundled["$defs"]
