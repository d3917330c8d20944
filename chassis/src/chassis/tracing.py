"""Trace context as text, so that what happens later still joins the request that caused it."""

from collections.abc import Generator
from contextlib import contextmanager

from opentelemetry import context, propagate, trace

tracer = trace.get_tracer("chassis")


def traceparent() -> str | None:
    """Write down the current span as a W3C traceparent, if there is one."""
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    return carrier.get("traceparent")


@contextmanager
def joined(parent: str | None) -> Generator[None]:
    """Continue the trace that was written down; without one, begin a new trace."""
    carrier = {"traceparent": parent} if parent else {}
    token = context.attach(propagate.extract(carrier, context.Context()))
    try:
        yield
    finally:
        context.detach(token)
