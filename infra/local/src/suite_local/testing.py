"""A pytest plugin: the real MongoDB and RabbitMQ for any test that asks.

They start when first asked for and end with the session, however it ends. With `MONGODB_URL` or
`AMQP_URL` set, tests share that server and nothing is started.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from suite_local.mongod import Mongod
from suite_local.programs import sweep
from suite_local.rabbitmq import RabbitMQ

_PREFIX = "suite-test-"


@pytest.fixture(scope="session")
def suite_folder() -> Iterator[Path]:
    """Lend a folder for the session's servers; what interrupted sessions left is removed."""
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if not Path(f"/proc/{left.name.split('-')[2]}").exists():
            _remove(left)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    try:
        yield folder
    finally:
        _remove(folder)


@pytest.fixture(scope="session")
def mongodb_url(suite_folder: Path) -> Iterator[str]:
    """Give the URL of a real MongoDB, credentials in it; a database per test is up to the test."""
    if named := os.environ.get("MONGODB_URL"):
        yield named
        return
    mongod = Mongod(suite_folder / "mongod")
    try:
        mongod.start()
        yield mongod.url
    finally:
        mongod.kill()


@pytest.fixture(scope="session")
def suite_rabbitmq(suite_folder: Path) -> Iterator[RabbitMQ]:
    """Lend the session's own RabbitMQ to tests that ask its management API too."""
    rabbitmq = RabbitMQ(suite_folder / "rabbitmq")
    try:
        rabbitmq.start()
        yield rabbitmq
    finally:
        rabbitmq.kill()


@pytest.fixture(scope="session")
def amqp_url(request: pytest.FixtureRequest) -> str:
    """Give the URL of a real RabbitMQ; names of exchanges and queues are up to the test."""
    if named := os.environ.get("AMQP_URL"):
        return named
    rabbitmq: RabbitMQ = request.getfixturevalue("suite_rabbitmq")
    return rabbitmq.url


@pytest.fixture(scope="session")
def _breakable_mongod(suite_folder: Path) -> Iterator[Mongod]:
    mongod = Mongod(suite_folder / "breakable-mongod")
    try:
        yield mongod
    finally:
        mongod.kill()


@pytest.fixture
def restartable_mongod(_breakable_mongod: Mongod) -> Mongod:
    """Lend a running mongod that a test may stop, kill and start: same port, same data."""
    _breakable_mongod.start()
    return _breakable_mongod


@pytest.fixture(scope="session")
def _breakable_rabbitmq(suite_folder: Path) -> Iterator[RabbitMQ]:
    rabbitmq = RabbitMQ(suite_folder / "breakable-rabbitmq")
    try:
        yield rabbitmq
    finally:
        rabbitmq.kill()


@pytest.fixture
def restartable_rabbitmq(_breakable_rabbitmq: RabbitMQ) -> RabbitMQ:
    """Lend a running RabbitMQ that a test may stop, kill and start: same ports, same queues."""
    _breakable_rabbitmq.start()
    return _breakable_rabbitmq


def _remove(folder: Path) -> None:
    for server in folder.iterdir():
        sweep(server)
    shutil.rmtree(folder, ignore_errors=True)
