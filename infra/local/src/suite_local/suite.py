"""The whole suite as one thing to start and stop, for `make run` and for tests."""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self

from suite_local import demo
from suite_local.addresses import Addresses
from suite_local.mongod import Mongod
from suite_local.otlp import TraceReceiver
from suite_local.ports import first_free_from, kept_port
from suite_local.programs import Program, sweep
from suite_local.rabbitmq import RabbitMQ
from suite_local.readiness import hears, is_ready
from suite_local.running import Running, taken
from suite_local.secret import kept_secret
from suite_local.settings import GATEWAY, SERVICES, SuiteSettings

_TRACES_GO_TO = "OTEL_EXPORTER_OTLP_ENDPOINT"


class AlreadyRunning(Exception):
    """Another runner has this folder."""


class Suite:
    """Mongod, RabbitMQ, every service and the gateway over one folder, which keeps their data.

    Enter it from the main thread. `addresses` says where things are; `start`, `stop` and `kill`
    act on one process by name, and `mongod` and `rabbitmq` are there to be broken.
    """

    def __init__(
        self,
        folder: Path,
        settings: SuiteSettings | None = None,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.folder = folder
        self.settings = settings or SuiteSettings()
        self.programs: dict[str, Program] = {}
        self.mongod: Mongod | None = None
        self.rabbitmq: RabbitMQ | None = None
        self.addresses: Addresses
        self._say = say
        self._while_running = ExitStack()

    def __enter__(self) -> Self:
        self._lock()
        try:
            self._begin()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def gateway_url(self) -> str:
        return self.addresses.gateway_url

    def service_url(self, name: str) -> str:
        return self.addresses.service_url(name)

    def start(self, name: str) -> None:
        """Start one process and wait until it is ready."""
        self.programs[name].start()
        self._wait_for(name)

    def stop(self, name: str) -> None:
        self.programs[name].stop()

    def kill(self, name: str) -> None:
        """End one process as a power cut would (kill -9)."""
        self.programs[name].kill()

    def insist(self) -> None:
        """End everything at once; `end` may be under way."""
        for program in self._everything():
            program.insist()

    def end(self) -> None:
        """Stop all that was started, the gateway and services before what they stand on."""
        stopping = [list(self.programs.values()), self._servers()]
        for layer in [*stopping, self.rabbitmq.programs if self.rabbitmq else []]:
            for program in layer:
                program.ask_to_stop()
            for program in layer:
                program.stop()
        Running.forget(self.folder)
        self._while_running.close()

    def fallen(self) -> list[Program]:
        """List what ended without being asked to."""
        return [program for program in self._everything() if program.exit_code is not None]

    def _everything(self) -> list[Program]:
        return [*self.programs.values(), *self._servers()]

    def _servers(self) -> list[Program]:
        return [server.program for server in (self.rabbitmq, self.mongod) if server]

    def _lock(self) -> None:
        """Take the folder, and end what a crashed runner left in it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self._while_running.enter_context(taken(self.folder)):
            self._while_running.close()
            raise AlreadyRunning
        for place in (self.folder, self.folder / "mongod", self.folder / "rabbitmq"):
            for name in sweep(place):
                self._say(f"ended {name}, left by a run that crashed")

    def _begin(self) -> None:
        """Start the parts as early as each can: services wait for the store, not for the bus."""
        began = monotonic()
        if "MONGODB_URL" not in os.environ:
            self.mongod = Mongod(self.folder / "mongod")
            self.mongod.spawn()
        if "AMQP_URL" not in os.environ:
            self.rabbitmq = RabbitMQ(self.folder / "rabbitmq")
            self.rabbitmq.spawn()
        self.addresses = self._choose_addresses()
        if self.mongod:
            self.mongod.wait_until_ready()
            self._say(f"MongoDB is ready ({monotonic() - began:.1f} s)")
        for name in (*SERVICES, GATEWAY):
            self.programs[name] = self._program(name)
            self.programs[name].start()
        if self.rabbitmq:
            self.rabbitmq.wait_until_ready()
            self._say(f"RabbitMQ is ready ({monotonic() - began:.1f} s)")
        for name in (*SERVICES, GATEWAY):
            self._wait_for(name)
            self._say(f"{name} is ready ({monotonic() - began:.1f} s)")
        for name in (*SERVICES, GATEWAY):
            self._wait_for(name, hears)
        self._say(f"everything hears one another ({monotonic() - began:.1f} s)")
        Running.note(self.folder, self.addresses)
        if self.settings.demo:
            demo.load_once(self.folder, self.addresses, self._say)

    def _choose_addresses(self) -> Addresses:
        ports = {name: kept_port(self.folder, name) for name in (*SERVICES, GATEWAY)}
        if self.settings.port:
            ports[GATEWAY] = first_free_from(self.settings.port)
        dated = self.settings.demo
        return Addresses(
            mongodb_url=self.mongod.url if self.mongod else os.environ["MONGODB_URL"],
            amqp_url=self.rabbitmq.url if self.rabbitmq else os.environ["AMQP_URL"],
            management_url=self.rabbitmq.management_url if self.rabbitmq else None,
            traces_url=self._receive_traces(),
            ports=ports,
            operator_code=kept_secret(self.folder / "operator-code"),
            notes_keys=kept_secret(self.folder / "notes-keys"),
            demo_date_file=demo.date_file(self.folder, self.settings.demo_date) if dated else None,
        )

    def _receive_traces(self) -> str | None:
        """Keep the last traces ourselves, unless they are to go elsewhere."""
        if _TRACES_GO_TO in {*os.environ, *self.settings.environment}:
            return None
        return self._while_running.enter_context(TraceReceiver()).url

    def _program(self, name: str) -> Program:
        return Program(
            name,
            [
                *(sys.executable, "-m", "uvicorn", "--factory", f"{name}.main:service"),
                *("--host", "127.0.0.1", "--port", str(self.addresses.ports[name])),
                *("--timeout-graceful-shutdown", "3"),
            ],
            self.folder,
            self.addresses.environment_for(name, self.settings),
        )

    def _wait_for(self, name: str, holds: Callable[[str], bool] = is_ready) -> None:
        self.programs[name].until(lambda: holds(self.service_url(name)))
