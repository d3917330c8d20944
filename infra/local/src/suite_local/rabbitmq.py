"""A RabbitMQ of our own beside any other: own node, ports, folder and cookie."""

import shutil
import socket
from contextlib import suppress
from pathlib import Path

from suite_local import tools
from suite_local.ports import answers, kept_port
from suite_local.programs import Program
from suite_local.rabbitmq_settings import write_settings
from suite_local.secret import kept_secret

# Debian's /usr/sbin/rabbitmq-server changes user and reads /var: this is the one beneath it.
_BENEATH = Path("/usr/lib/rabbitmq/bin/rabbitmq-server")
_MANY_FILES = 'ulimit -S -n 8192; exec "$0"'
_GREETING = b"AMQP\x00\x00\x09\x01"


def rabbitmq_binary() -> Path:
    """Give a rabbitmq-server: Debian's, the one on PATH, or a fresh install; else `MissingTool`."""
    if _BENEATH.exists():
        return _BENEATH
    if found := shutil.which("rabbitmq-server"):
        return Path(found)
    if not tools.can_install():
        raise tools.MissingTool(
            "There is no RabbitMQ here: install the package rabbitmq-server, say where one is"
            " with AMQP_URL, or use docker compose up."
        )
    tools.install("rabbitmq-server")
    return _BENEATH


class RabbitMQ:
    """One node over one folder; stopped or killed, it starts again on its ports with its queues."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        names = ("amqp", "management", "prometheus", "epmd", "distribution")
        self._ports = {name: kept_port(folder, name) for name in names}
        self._password = kept_secret(folder / "password")
        server = rabbitmq_binary()
        environment = write_settings(folder, self._ports, self._password)
        epmd = shutil.which("epmd") or "epmd"
        listen = ["-port", str(self._ports["epmd"]), "-address", "127.0.0.1"]
        self._names = Program("epmd", [epmd, *listen], folder, environment)
        self.program = Program(
            "rabbitmq", ["sh", "-c", _MANY_FILES, str(server)], folder, environment
        )

    @property
    def port(self) -> int:
        return self._ports["amqp"]

    @property
    def url(self) -> str:
        return f"amqp://suite:{self._password}@127.0.0.1:{self.port}/"

    @property
    def management_url(self) -> str:
        """The address of the management API, with the credentials in it."""
        return f"http://suite:{self._password}@127.0.0.1:{self._ports['management']}"

    @property
    def programs(self) -> list[Program]:
        """The broker and its name service, in the order in which they stop."""
        return [self.program, self._names]

    def start(self) -> None:
        self.spawn()
        self.wait_until_ready()

    def spawn(self) -> None:
        """Start it without waiting, so that other things can start meanwhile."""
        self._names.start()
        self._names.until(lambda: answers(self._ports["epmd"]))
        self.program.start()

    def wait_until_ready(self) -> None:
        """Wait until it greets as a broker does and its management API listens."""
        self.program.until(lambda: _greets(self.port), within=120)
        self.program.until(lambda: answers(self._ports["management"]))

    def stop(self) -> None:
        self.program.stop(within=30)
        self._names.stop()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.program.kill()
        self._names.kill()


def _greets(port: int) -> bool:
    """Ask for the protocol's first words: a listening port is not yet a broker."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 2) as wire:
        wire.sendall(_GREETING)
        return wire.recv(1) == b"\x01"
    return False
