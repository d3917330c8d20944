"""What can be counted about a service, for Prometheus to come and read."""

from collections.abc import Awaitable, Callable
from time import perf_counter

from fastapi import FastAPI, Response
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10)
_SLOW = (0.05, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1_800)


class Metrics:
    """The numbers of one service, all labelled with its name."""

    def __init__(self, service: str) -> None:
        self.registry = CollectorRegistry()
        self._service = service
        self.requests = Histogram(
            "http_request_seconds",
            "How long requests took",
            ("service", "method", "route", "status"),
            buckets=_QUICK,
            registry=self.registry,
        )
        self._reactions = Histogram(
            "reaction_seconds",
            "How long taking in one event took",
            ("service", "event"),
            buckets=_QUICK,
            registry=self.registry,
        )
        self._ages = Histogram(
            "event_age_seconds",
            "From announcing an event to having taken it in",
            ("service", "event"),
            buckets=_SLOW,
            registry=self.registry,
        )
        self._failures = Counter(
            "reaction_failures",
            "Reactions that failed",
            ("service", "event"),
            registry=self.registry,
        )
        self._published = Counter(
            "outbox_published", "Events handed to the broker", ("service",), registry=self.registry
        )
        self._lag = self._gauge("outbox_lag_seconds", "Age of the oldest event not yet published")
        self._waiting = self._gauge("queue_waiting", "Messages waiting in the service's queue")
        self._dead = self._gauge("dead_letters", "Messages nobody could take in")
        self._broker = self._gauge("broker_up", "1 while the broker is reachable")

    def reacted(self, event: str, seconds: float, age_seconds: float) -> None:
        self._reactions.labels(self._service, event).observe(seconds)
        self._ages.labels(self._service, event).observe(age_seconds)

    def failed(self, event: str) -> None:
        self._failures.labels(self._service, event).inc()

    def published(self, events: int) -> None:
        self._published.labels(self._service).inc(events)

    def lagging(self, seconds: float) -> None:
        self._lag.labels(self._service).set(seconds)

    def queued(self, *, waiting: int, dead: int) -> None:
        self._waiting.labels(self._service).set(waiting)
        self._dead.labels(self._service).set(dead)

    def broker(self, *, up: bool) -> None:
        self._broker.labels(self._service).set(up)

    def asked(self, method: str, route: str, status: int, seconds: float) -> None:
        self.requests.labels(self._service, method, route, str(status)).observe(seconds)

    def install(self, app: FastAPI, refresh: Callable[[], Awaitable[None]]) -> None:
        """Time every request, and answer /metrics after a look at the queues."""

        async def metrics() -> Response:
            await refresh()
            return Response(generate_latest(self.registry), media_type=CONTENT_TYPE_LATEST)

        app.add_api_route("/metrics", metrics, include_in_schema=False)
        app.add_middleware(TimeRequests, metrics=self)

    def _gauge(self, name: str, words: str) -> Gauge:
        return Gauge(name, words, ("service",), registry=self.registry)


class TimeRequests:
    """Times each request under its route's template, never its address."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = perf_counter()
        status = 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            route = getattr(scope.get("route"), "path", "unmatched")
            self._metrics.asked(scope["method"], route, status, perf_counter() - began)
