"""A mongod of our own: a replica set of one, with a password, on 127.0.0.1."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pymongo import MongoClient
from pymongo.errors import OperationFailure, PyMongoError

from suite_local.mongod_binary import mongod_binary
from suite_local.ports import answers, kept_port
from suite_local.programs import Program
from suite_local.secret import kept_secret

_ALREADY_INITIALISED = 23
_USER = "suite"
_LONGEST_TRANSACTION = 10  # seconds for which what a killed service was writing stays locked


class Mongod:
    """One mongod over one folder; stopped or killed, it starts again on its port with its data."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "store").mkdir(parents=True, exist_ok=True)
        self.port = kept_port(folder, "mongod")
        self._password = kept_secret(folder / "password")
        kept_secret(folder / "keyfile")
        self.program = Program("mongod", self._command(), folder, os.environ)

    @property
    def url(self) -> str:
        address = f"{_USER}:{self._password}@127.0.0.1:{self.port}"
        return f"mongodb://{address}/?replicaSet=rs0&authSource=admin"

    def start(self) -> None:
        self.spawn()
        self.wait_until_ready()

    def spawn(self) -> None:
        """Start it without waiting, so that other things can start meanwhile."""
        self.program.start()

    def wait_until_ready(self) -> None:
        """Wait until it accepts writes, making the replica set and its user the first time."""
        self.program.until(lambda: answers(self.port))
        if not (self._folder / "made").exists():
            self._make()
        with self._client(_USER) as client:
            self._move_to_this_port(client)
            self.program.until(lambda: _is_primary(client))

    def stop(self) -> None:
        self.program.stop()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.program.kill()

    def _command(self) -> list[str]:
        return [
            *(str(mongod_binary()), "--quiet", "--nounixsocket", "--bind_ip", "127.0.0.1"),
            *("--port", str(self.port), "--dbpath", str(self._folder / "store")),
            *("--replSet", "rs0", "--oplogSize", "128", "--keyFile"),
            *(str(self._folder / "keyfile"), "--networkMessageCompressors", "disabled"),
            *("--wiredTigerCacheSizeGB", "0.25", "--wiredTigerEngineConfigString"),
            *("log=(file_max=16MB,prealloc=false)", "--setParameter"),
            "diagnosticDataCollectionEnabled=false",
            *("--setParameter", f"transactionLifetimeLimitSeconds={_LONGEST_TRANSACTION}"),
        ]

    def _make(self) -> None:
        """Make the replica set and its one user; a start cut short here is taken up again."""
        if not self._lets_us_in():
            with self._client() as client:
                try:
                    client.admin.command("replSetInitiate", self._members())
                except OperationFailure as refusal:
                    if refusal.code != _ALREADY_INITIALISED:
                        raise
                self.program.until(lambda: _is_primary(client))
                client.admin.command("createUser", _USER, pwd=self._password, roles=["root"])
        (self._folder / "made").touch()

    def _lets_us_in(self) -> bool:
        with self._client(_USER) as client, suppress(OperationFailure):
            client.admin.command("listDatabases")
            return True
        return False

    def _move_to_this_port(self, client: MongoClient[dict[str, Any]]) -> None:
        """Tell the set where it is now, if another program took the port it had."""
        config = client.admin.command("replSetGetConfig")["config"]
        if config["members"][0]["host"] != self._host:
            moved = {**config, **self._members(), "version": config["version"] + 1}
            client.admin.command("replSetReconfig", moved, force=True)

    @property
    def _host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _members(self) -> dict[str, Any]:
        return {"_id": "rs0", "members": [{"_id": 0, "host": self._host}]}

    @contextmanager
    def _client(self, username: str | None = None) -> Generator[MongoClient[dict[str, Any]]]:
        with MongoClient[dict[str, Any]](
            self._host,
            directConnection=True,
            username=username,
            password=self._password if username else None,
        ) as client:
            yield client


def _is_primary(client: MongoClient[dict[str, Any]]) -> bool:
    with suppress(PyMongoError):
        return bool(client.admin.command("hello")["isWritablePrimary"])
    return False
