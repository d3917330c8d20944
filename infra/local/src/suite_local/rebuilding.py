"""Rebuilds the read models from what the services know now (R106)."""

from collections.abc import Callable

import httpx2

from suite_local.settings import SERVICES, VIEWS

_PATIENCE = 120


def rebuild_views(gateway: str, operator_code: str, say: Callable[[str], None]) -> None:
    """Empty each service of views and have every other tell it everything again.

    The numbers come back within seconds, identical; meanwhile pages show what has arrived.
    """
    with httpx2.Client(base_url=gateway, timeout=_PATIENCE, headers={"Origin": gateway}) as client:
        client.post("/api/sign-in/operator", json={"code": operator_code}).raise_for_status()
        session = client.get("/api/session").raise_for_status().json()
        client.headers["X-CSRF-Token"] = session["csrf"]
        for view in VIEWS:
            client.post(f"/api/{view}/ops/forget").raise_for_status()
            for service in (name for name in SERVICES if name not in VIEWS):
                told = client.post(f"/api/{service}/ops/snapshots", json={"queue": view})
                told.raise_for_status()
                say(f"{service} has told {view} everything again")
        client.post("/api/sign-out").raise_for_status()
