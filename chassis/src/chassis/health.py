"""Whether a process lives, and whether it can do its work."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI
from fastapi.responses import JSONResponse


def install_health(
    app: FastAPI, store_up: Callable[[], Awaitable[bool]], broker_up: Callable[[], bool]
) -> None:
    """Answer /healthz and /readyz; without the broker a service still reads and saves.

    `app.state.readiness` says the same to the process itself.
    """

    async def healthz() -> JSONResponse:
        return JSONResponse({"alive": True})

    async def readiness() -> dict[str, bool | str]:
        ready = await store_up()
        return {
            "ready": ready,
            "store": "up" if ready else "away",
            "broker": "up" if broker_up() else "away",
        }

    async def readyz() -> JSONResponse:
        state = await readiness()
        return JSONResponse(state, 200 if state["ready"] else 503)

    app.state.readiness = readiness
    app.add_api_route("/healthz", healthz, include_in_schema=False)
    app.add_api_route("/readyz", readyz, include_in_schema=False)
