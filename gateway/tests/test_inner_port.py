"""Numbers and readiness are for those inside: not at the public port, nor through it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx2
import pytest

from gateway.main import service
from gateway.settings import GatewaySettings, Upstreams
from gateway.testing import HEAD, Site, a_socket, served, url_of


@asynccontextmanager
async def a_gateway(
    mongodb_url: str, amqp_url: str, **told: object
) -> AsyncGenerator[httpx2.AsyncClient]:
    front = a_socket()
    urls = {"mongodb_url": mongodb_url, "amqp_url": amqp_url, "public_url": url_of(front)}
    settings = GatewaySettings.model_validate({**urls, **told})
    async with (
        served(service(settings, Upstreams()), front),
        httpx2.AsyncClient(base_url=url_of(front), trust_env=False, timeout=10) as client,
    ):
        yield client


def a_free_port() -> int:
    with a_socket() as taken:
        return int(taken.getsockname()[1])


async def test_with_an_inner_port_they_answer_there_and_nowhere_else(
    mongodb_url: str, amqp_url: str
) -> None:
    port = a_free_port()
    async with a_gateway(mongodb_url, amqp_url, inner_port=port) as public:
        inside = f"http://127.0.0.1:{port}"
        paths = ("/metrics", "/readyz", "/healthz", "/api/session", "/.well-known/jwks.json")

        outer = [(await public.get(path)).status_code for path in paths]
        inner = [(await public.get(inside + path)).status_code for path in paths]

    assert outer == [404, 404, 200, 401, 200]
    assert inner == [200, 200, 200, 404, 404]


async def test_the_inner_port_is_let_go(mongodb_url: str, amqp_url: str) -> None:
    port = a_free_port()
    for _ in range(2):
        async with a_gateway(mongodb_url, amqp_url, inner_port=port) as public:
            assert (await public.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200


async def test_in_production_they_are_hidden_even_without_one(
    mongodb_url: str, amqp_url: str
) -> None:
    told = {"environment": "production", "keys_secret": "s" * 32}
    async with a_gateway(mongodb_url, amqp_url, **told) as public:
        answers = [await public.get(path) for path in ("/metrics", "/readyz", "/readyz/")]

    assert {answer.status_code for answer in answers} == {404}
    assert "http_request_seconds" not in answers[0].text


async def test_on_one_machine_they_answer_where_everything_does(
    mongodb_url: str, amqp_url: str
) -> None:
    async with a_gateway(mongodb_url, amqp_url) as public:
        assert (await public.get("/metrics")).status_code == 200


@pytest.mark.parametrize("path", ["metrics", "readyz", "healthz", "metrics/"])
async def test_no_service_is_asked_for_them_through_the_gateway(site: Site, path: str) -> None:
    head = await site.as_(HEAD)

    answer = await head.get(f"/api/planning/{path}")

    assert (answer.status_code, answer.json()["code"]) == (400, "bad-path")
    assert site.heard.actors == []
