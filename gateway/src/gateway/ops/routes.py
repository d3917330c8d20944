"""The engine room's window: for those who keep the suite running, and nobody else."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request

from contracts.api.gateway_ops import (
    DeadLettersView,
    OpsServicesView,
    QueuesView,
    Readiness,
    Replay,
    ReplayedView,
    TraceId,
    TracesView,
    TraceView,
)
from contracts.permissions import Permission
from gateway.asking import Asked, AskedBy
from gateway.ops import letters, queues, services, traces

router = APIRouter(prefix="/api/ops", tags=["ops"])


def operator(asked: Asked) -> AskedBy:
    """Let operators in; `Forbidden` for anybody else."""
    asked.who.actor.must(Permission.OPERATE, None)
    return asked


Operator = Annotated[AskedBy, Depends(operator)]


@router.get("/services")
async def list_services(asked: Operator, request: Request) -> OpsServicesView:
    """Say whether each service and the gateway can do their work, asked now."""
    own = Readiness.model_validate(await request.app.state.readiness())
    return await services.services_now(asked.door, own)


@router.get("/queues")
async def list_queues(asked: Operator) -> QueuesView:
    """Say what waits in each queue, by the broker's own word."""
    return await queues.queues_now(asked.door)


@router.get("/dead")
async def list_dead_letters_of_all(asked: Operator) -> DeadLettersView:
    """List what each service could not take in."""
    return await letters.dead_letters(asked.door, asked.who.actor)


@router.post("/replay")
async def replay_dead_letters_of(asked: Operator, wish: Replay) -> ReplayedView:
    """Give a service its dead letters again; each takes effect once however often it comes."""
    return await letters.replay(asked.door, asked.who.actor, wish.service)


@router.get("/traces")
async def list_traces(asked: Operator) -> TracesView:
    """List what was done lately."""
    return await traces.traces_now(asked.door)


@router.get("/traces/{trace_id}")
async def read_trace(asked: Operator, trace_id: Annotated[TraceId, Path()]) -> TraceView:
    """Show one user action from the gateway's click to the last consumer (R108)."""
    return await traces.trace_of(asked.door, trace_id)
