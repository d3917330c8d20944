"""Gives a service its database, its bus and its watch, from what the environment says."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from chassis.about_me import about_me_of
from chassis.app import create_app
from chassis.clock import clock_of
from chassis.health import install_health
from chassis.jwks import FetchedKeys
from chassis.logs import log_json, steps_of
from chassis.machinery import Machinery
from chassis.ops import ops_of
from chassis.service import Service
from chassis.settings import Settings
from chassis.telemetry import start_tracing, trace_requests


def serve(service: Service, settings: Settings | None = None) -> FastAPI:
    """Put a service together for uvicorn; it starts and stops with the application."""
    settings = settings or Settings()
    clock = clock_of(settings.demo_date_file)
    machinery = Machinery(service, settings, clock)
    ops = ops_of(service, store=machinery.store, line=machinery.line, amqp_url=settings.amqp_url)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        async with machinery.running():
            yield

    routers = [*service.routers, about_me_of(service), ops]
    log_json(service.name, settings.log_level, steps_of(routers))
    app = create_app(
        service.name,
        store=machinery.store,
        keys=FetchedKeys(settings.jwks_url),
        routers=routers,
        clock=clock,
        largest_body=settings.largest_body,
        uploads=service.uploads,
        lifespan=lifespan,
    )
    install_health(app, machinery.store.mongo.reachable, lambda: machinery.on_the_bus)
    machinery.metrics.install(app, machinery.look_at_queues)
    if settings.otel_exporter_otlp_endpoint:
        machinery.tracing = start_tracing(service.name, settings.otel_exporter_otlp_endpoint)
        trace_requests(app)
    return app
