"""Every no as a problem document (RFC 9457): a public code, words, and the fields at fault."""

from collections.abc import Mapping
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from chassis.failures import Unavailable
from chassis.store import DoneBefore
from chassis.tokens import TokenRefused
from contracts.errors import Conflict, Forbidden, Invalid, MustMatch, NotFound, Refusal

STATUS: dict[type[Refusal], int] = {
    NotFound: 404,
    Forbidden: 403,
    Conflict: 409,
    MustMatch: 428,
    Invalid: 422,
    Refusal: 400,
}

PROBLEMS: dict[int | str, dict[str, object]] = {
    "4XX": {
        "description": "Refused: a problem document (RFC 9457) whose `code` says why",
        "content": {
            "application/problem+json": {
                "schema": {
                    "type": "object",
                    "title": "Problem",
                    "required": ["status", "code", "detail"],
                    "properties": {
                        "status": {"type": "integer"},
                        "code": {"type": "string"},
                        "detail": {"type": "string"},
                    },
                    "additionalProperties": True,
                }
            }
        },
    }
}
"""How every operation says that it may say no, for OpenAPI."""

_CODES = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 503: "unavailable"}


def problem(
    status: int,
    code: str,
    detail: str,
    more: Mapping[str, object] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Answer with a problem document."""
    body = {"status": status, "code": code, "detail": detail, **(more or {})}
    return JSONResponse(
        body, status, headers=dict(headers or {}), media_type="application/problem+json"
    )


def unavailable(away: Unavailable) -> JSONResponse:
    """Answer that asking again shortly may help."""
    return problem(503, "unavailable", str(away), headers={"Retry-After": "2"})


def install_refusals(app: FastAPI) -> None:
    """Teach an application to say no."""

    @app.exception_handler(Refusal)
    async def refuse(_request: Request, refusal: Refusal) -> JSONResponse:
        kind = next(kind for kind in type(refusal).__mro__ if kind in STATUS)
        status = STATUS[cast("type[Refusal]", kind)]
        return problem(status, refusal.code, str(refusal), refusal.details)

    @app.exception_handler(TokenRefused)
    async def nobody(_request: Request, refused: TokenRefused) -> JSONResponse:
        return problem(401, "not-signed-in", str(refused))

    @app.exception_handler(DoneBefore)
    async def again(_request: Request, _refused: DoneBefore) -> JSONResponse:
        return problem(409, "already-done", "this was saved a moment ago; look before repeating it")

    @app.exception_handler(Unavailable)
    async def later(_request: Request, away: Unavailable) -> JSONResponse:
        return unavailable(away)

    @app.exception_handler(Exception)
    async def broken(_request: Request, _error: Exception) -> JSONResponse:
        return problem(500, "broken", "something went wrong here; nothing was saved")

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        fields = [
            {"field": ".".join(str(step) for step in one["loc"][1:]), "message": one["msg"]}
            for one in error.errors()
        ]
        return problem(422, "invalid", "some fields need another look", {"errors": fields})

    @app.exception_handler(HTTPException)
    async def http(_request: Request, error: HTTPException) -> JSONResponse:
        code = _CODES.get(error.status_code, "refused")
        return problem(error.status_code, code, str(error.detail), headers=error.headers)
