"""Composition root of the gateway."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from chassis.clock import real_clock
from chassis.health import install_health
from chassis.logs import log_json, steps_of
from chassis.metrics import Metrics
from chassis.mongo_store import MongoStore
from chassis.telemetry import start_tracing, trace_requests
from gateway.app import ROUTERS, create_gateway
from gateway.door import build_door
from gateway.inner_port import inner_port
from gateway.running import Bus, at_work, until_prepared
from gateway.settings import GatewaySettings, Upstreams


def service(settings: GatewaySettings | None = None, upstreams: Upstreams | None = None) -> FastAPI:
    """Put the gateway together for uvicorn; sessions and keys live by the real clock."""
    settings = settings or GatewaySettings()
    store = MongoStore(settings.mongodb_url, "gateway", real_clock)
    metrics = Metrics("gateway")
    door = build_door(settings, upstreams or Upstreams(), store, real_clock)
    bus = Bus(door, store, settings.amqp_url, metrics)
    endpoint = settings.otel_exporter_otlp_endpoint
    tracing = start_tracing("gateway", endpoint) if endpoint else None

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        preparing = asyncio.create_task(until_prepared(store))
        async with at_work(door), bus.running(), inner_port(app, settings.inner_port):
            yield
        preparing.cancel()
        store.mongo.close()
        if tracing:
            await asyncio.to_thread(tracing.shutdown)

    async def look() -> None:
        metrics.broker(up=bus.up)

    log_json("gateway", settings.log_level, {*steps_of(ROUTERS), *door.upstreams})
    app = create_gateway(door, lifespan)
    install_health(app, store.mongo.reachable, lambda: bus.up)
    metrics.install(app, look)
    if tracing:
        trace_requests(app)
    return app
