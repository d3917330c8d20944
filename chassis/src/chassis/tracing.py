"""Trace context as text, so that what happens later still joins the request that caused it."""

from opentelemetry import propagate, trace

tracer = trace.get_tracer("chassis")


def traceparent() -> str | None:
    """Write down the current span as a W3C traceparent, if there is one."""
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    return carrier.get("traceparent")
