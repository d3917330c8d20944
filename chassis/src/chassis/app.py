"""Putting a service together from its routes, its subscriptions and its store."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from chassis.clock import Clock, real_clock
from chassis.idempotency import OnceByKey
from chassis.limits import LimitBody
from chassis.refusals import PROBLEMS, install_refusals
from chassis.sensitive import MarkSensitive
from chassis.store import Store
from chassis.tokens import Keys, Tokens


def create_app(  # noqa: PLR0913 - the parts of a service, each named
    name: str,
    *,
    store: Store,
    keys: Keys,
    routers: Sequence[APIRouter],
    clock: Clock = real_clock,
    largest_body: int = 1_048_576,
    uploads: Mapping[str, int] | None = None,
    lifespan: Any = None,  # noqa: ANN401 - Starlette's own type is as wide
) -> FastAPI:
    """Build a service's web side; operations are named by their route functions."""
    app = FastAPI(
        title=name,
        generate_unique_id_function=_operation_id,
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        responses=PROBLEMS,
    )
    app.state.store = store
    app.state.keys = keys
    app.state.tokens = Tokens(keys)
    app.state.clock = clock
    app.add_middleware(MarkSensitive)
    app.add_middleware(OnceByKey, answers=store)
    app.add_middleware(LimitBody, largest=largest_body, uploads=uploads or {})
    install_refusals(app)
    for router in routers:
        app.include_router(router)
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name
