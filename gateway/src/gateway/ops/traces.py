"""The last traces, asked of whoever keeps them for this suite."""

from http import HTTPStatus

from pydantic import ValidationError

from contracts.api.gateway_ops import TracesView, TraceView
from contracts.errors import NotFound
from gateway.door import Door
from gateway.ops.asking import Silent, given
from gateway.refusals import away

JAEGER = "Jaeger"


async def traces_now(door: Door) -> TracesView:
    """List them, the newest first; where a collector takes them, say who keeps them."""
    if door.settings.traces_url is None:
        return TracesView(where=JAEGER, traces=())
    try:
        answer = await given(door.client, f"{door.settings.traces_url}/traces")
        return TracesView.model_validate(answer)
    except (Silent, ValidationError) as silent:
        raise away("traces") from silent


async def trace_of(door: Door, trace_id: str) -> TraceView:
    """Give one trace; `NotFound` when it is no longer or nowhere kept."""
    if door.settings.traces_url is None:
        raise NotFound(f"this trace is kept in {JAEGER}")
    try:
        answer = await given(door.client, f"{door.settings.traces_url}/traces/{trace_id}")
        return TraceView.model_validate(answer)
    except Silent as silent:
        if silent.status == HTTPStatus.NOT_FOUND:
            raise NotFound("this trace is no longer kept") from silent
        raise away("traces") from silent
    except ValidationError as odd:
        raise away("traces") from odd
