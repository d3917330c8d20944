"""Services as processes of their own, to be killed or to send their spans away."""

import os
import socket
import subprocess
import sys
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from httpx2 import AsyncClient, HTTPError
from running import Pair, eventually

from chassis.testing import KEY
from chassis.tokens import mint
from contracts.access import Actor


@contextmanager
def process(
    pair: Pair, service: str, jwks: str, **environment: str
) -> Generator[tuple[subprocess.Popen[bytes], str]]:
    """Run `lending` or `counting`; gives the process and its address."""
    port = str(_free_port())
    given = {
        "LENDING_NAME": pair.lending.name,
        "COUNTING_NAME": pair.counting.name,
        "MONGODB_URL": pair.mongodb_url,
        "AMQP_URL": pair.amqp_url,
        "JWKS_URL": jwks,
        "PYTHONPATH": str(Path(__file__).parent),
    }
    command = [sys.executable, "-m", "uvicorn", "--factory", f"lending:{service}_service"]
    running = subprocess.Popen(
        [*command, "--port", port], env={**os.environ, **given, **environment}
    )
    try:
        yield running, f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(30)


@asynccontextmanager
async def over_there(url: str, actor: Actor, **answer: str) -> AsyncGenerator[AsyncClient]:
    """Call a service in another process as someone, once it is ready."""
    headers = {"Authorization": f"Bearer {mint(actor, key=KEY)}"}
    wanted = {"ready": True, "store": "up", **answer}

    async def readiness() -> bool:
        try:
            state = (await client.get("/readyz")).json()
        except HTTPError:
            return False
        return wanted.items() <= state.items()

    async with AsyncClient(base_url=url, headers=headers, trust_env=False) as client:
        await eventually(readiness, is_=True, seconds=120)
        yield client


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
