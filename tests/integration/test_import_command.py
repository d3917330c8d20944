"""`make import-schools` against a real gateway and a real directory."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from fastapi import FastAPI

from chassis.app import create_app
from chassis.jwks import FetchedKeys
from chassis.testing import NOW, MemoryStore
from directory.files.examples import csv_of, link_rows, register_rows
from directory.main import DIRECTORY
from gateway.app import create_gateway
from gateway.door import build_door
from gateway.running import at_work
from gateway.settings import GatewaySettings, Upstreams
from gateway.testing import a_socket, served, url_of

CODE = "let-the-operator-in"


class Run:
    """The suite's gateway, the directory's store behind it, and the command in front."""

    def __init__(self, gateway: str, store: MemoryStore, folder: Path) -> None:
        self.gateway = gateway
        self.store = store
        self.folder = folder

    async def command(self, *arguments: str, code: str = CODE) -> tuple[int | None, str, str]:
        """Run the command as make does; gives its exit code and what it said."""
        running = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "directory.importing", *arguments),
            cwd=self.folder,
            env={"GATEWAY_URL": self.gateway, "OPERATOR_CODE": code},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        said, complained = await running.communicate()
        return running.returncode, said.decode(), complained.decode()


@asynccontextmanager
async def suite(folder: Path) -> AsyncGenerator[Run]:
    front, behind, nowhere = a_socket(), a_socket(), a_socket()
    store = MemoryStore()
    store.know(DIRECTORY.repositories)
    directory = create_app(
        "directory",
        store=store,
        keys=FetchedKeys(f"{url_of(front)}/.well-known/jwks.json"),
        routers=DIRECTORY.routers,
        clock=lambda: NOW,
        uploads=DIRECTORY.uploads,
    )
    settings = GatewaySettings.model_validate(
        {"public_url": url_of(front), "operator_code": CODE, "environment": "test"}
    )
    elsewhere = url_of(nowhere)
    upstreams = Upstreams(
        directory_url=url_of(behind), planning_url=elsewhere, accountability_url=elsewhere
    )
    door = build_door(settings, upstreams, MemoryStore(), lambda: NOW)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        async with at_work(door):
            yield

    async with AsyncExitStack() as stack:
        stack.callback(nowhere.close)
        await stack.enter_async_context(served(directory, behind))
        await stack.enter_async_context(served(create_gateway(door, lifespan), front))
        yield Run(url_of(front), store, folder)


@pytest.fixture
async def run(tmp_path: Path) -> AsyncGenerator[Run]:
    (tmp_path / "edubasealldata20261120.csv").write_bytes(csv_of(register_rows()))
    (tmp_path / "links.csv").write_bytes(csv_of(link_rows()))
    async with suite(tmp_path) as running:
        yield running


async def test_the_command_fills_an_empty_trust_and_says_what_it_read(run: Run) -> None:
    code, said, complained = await run.command(
        *("--file", "edubasealldata20261120.csv", "--links", "links.csv", "--group", "TR09999")
    )

    assert (code, complained) == (0, "")
    assert said.splitlines() == [
        "ASHLODE TRUST (Group UID 99901, Group ID TR09999)",
        (
            "Read edubasealldata20261120.csv as GIAS register (windows-1252, dated 20 Nov 2026): "
            "1 rows of this trust, 4 of others"
        ),
        "Read links.csv as GIAS group links (windows-1252): 2 rows of this trust, 1 of others",
        "  new       900003 Stavermarsh School",
        (
            "  new       900009 Marlhaven Primary "
            "(not in the register file: taken from the group links)"
        ),
        "Schools: 2 new",
        (
            "Source: Get Information about Schools, Department for Education "
            "(Open Government Licence v3.0)"
        ),
    ]
    assert run.store.saved("trust", "trust")["name"] == "ASHLODE TRUST"
    assert len(run.store.outbox) == 2


async def test_a_file_larger_than_any_other_request_goes_through(run: Run) -> None:
    elsewhere = register_rows()[-1]
    many = [{**elsewhere, "URN": f"{urn:06}"} for urn in range(100_000, 130_000)]
    large = csv_of([*register_rows(), *many])
    (run.folder / "large.csv").write_bytes(large)

    code, said, _ = await run.command("--file", "large.csv", "--group", "99901")

    assert len(large) > 2_000_000
    assert (code, "4 rows of this trust, 30001 of others" in said) == (0, True)


async def test_the_command_says_in_a_sentence_why_it_cannot(run: Run) -> None:
    wrong_code = await run.command("--file", "links.csv", "--group", "1", code="guess")
    wrong_group = await run.command("--file", "links.csv", "--group", "1")
    no_file = await run.command("--file", "gone.csv", "--group", "1")
    nobody = await run.command(
        *("--file", "links.csv", "--group", "1", "--gateway", "http://127.0.0.1:9")
    )

    assert [one[0] for one in (wrong_code, wrong_group, no_file, nobody)] == [1, 1, 1, 1]
    assert "does not let the operator in" in wrong_code[2]
    assert 'links.csv has no trust "1"' in wrong_group[2]
    assert "gone.csv cannot be opened" in no_file[2]
    assert "is the suite running" in nobody[2]
    assert (run.store.kept, run.store.outbox) == ({}, [])
