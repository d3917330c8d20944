"""The gateway's web side: its own routes, with the layers in front of them."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from fastapi import FastAPI

from chassis.app import create_app
from gateway.access import about_me
from gateway.access import routes as access
from gateway.access.headers import SecurityHeaders
from gateway.calendars import routes as calendars
from gateway.door import Door
from gateway.forward.layer import Forward
from gateway.inner_port import KeepInside
from gateway.live import routes as live
from gateway.ops import routes as ops
from gateway.refusals import install_gateway_refusals
from gateway.session import routes as session
from gateway.session.sign_in import (
    account_routes,
    demo,
    local,
    oidc,
    operator,
    options,
    own_account,
)
from gateway.spa import Spa

ROUTERS = [
    session.router,
    options.router,
    local.router,
    demo.router,
    operator.router,
    oidc.router,
    account_routes.router,
    own_account.router,
    access.router,
    about_me.router,
    calendars.router,
    live.router,
    ops.router,
]

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def create_gateway(door: Door, lifespan: Lifespan) -> FastAPI:
    """Put the layers together, the outermost last: headers, the app's files, forwarding."""
    app = create_app(
        "gateway",
        store=door.store,
        keys=door.keys,
        routers=ROUTERS,
        clock=door.clock,
        largest_body=door.settings.largest_body,
        lifespan=lifespan,
    )
    app.state.door = door
    install_gateway_refusals(app)
    app.add_middleware(Forward, door=door)
    app.add_middleware(Spa, folder=door.settings.static_dir)
    app.add_middleware(KeepInside, shut=door.settings.keeps_inside)
    app.add_middleware(SecurityHeaders, secure=door.settings.secure)
    return app
