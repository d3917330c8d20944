import json
from base64 import b64encode
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest
from pymongo import MongoClient
from pymongo.errors import OperationFailure

from suite_local.mongod import Mongod
from suite_local.rabbitmq import RabbitMQ


def write(url: str, number: int) -> None:
    with MongoClient[dict[str, int]](url) as client:
        client["kept"]["writes"].insert_one({"_id": number})


def written(url: str) -> int:
    with MongoClient[dict[str, int]](url) as client:
        return client["kept"]["writes"].count_documents({})


def node_name(rabbitmq: RabbitMQ) -> str:
    """What the management API says of itself, asked as anybody would."""
    address = urlsplit(rabbitmq.management_url)
    secret = b64encode(f"{address.username}:{address.password}".encode()).decode()
    question = Request(
        f"http://{address.hostname}:{address.port}/api/overview",
        headers={"Authorization": f"Basic {secret}"},
    )
    with urlopen(question, timeout=5) as answer:  # noqa: S310  # our own address
        return json.load(answer)["node"]


def test_acknowledged_writes_survive_kill_9(restartable_mongod: Mongod) -> None:
    url = restartable_mongod.url
    for number in range(3):
        write(url, number)
        restartable_mongod.kill()
        restartable_mongod.start()

    assert (restartable_mongod.url, written(url)) == (url, 3)


def test_nobody_enters_mongod_without_the_password(restartable_mongod: Mongod) -> None:
    with (
        MongoClient[dict[str, int]](f"127.0.0.1:{restartable_mongod.port}") as stranger,
        pytest.raises(OperationFailure, match="authentication"),
    ):
        stranger["kept"]["writes"].insert_one({"_id": 99})


def test_a_rabbitmq_comes_up_beside_another_and_comes_back(
    suite_rabbitmq: RabbitMQ, restartable_rabbitmq: RabbitMQ
) -> None:
    url = restartable_rabbitmq.url

    restartable_rabbitmq.kill()
    restartable_rabbitmq.start()

    assert restartable_rabbitmq.url == url
    assert suite_rabbitmq.port != restartable_rabbitmq.port
    assert node_name(suite_rabbitmq) == node_name(restartable_rabbitmq) == "suite@localhost"
