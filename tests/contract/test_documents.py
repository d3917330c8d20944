"""The committed documents say what the code says, and say it in valid OpenAPI and AsyncAPI."""

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from contracts.catalogue import EVENTS
from contracts.samples import sample_of
from suite_local.generated import out_of_step
from suite_local.settings import GATEWAY, SERVICES

Json = dict[str, Any]

CONTRACTS = Path(__file__).parents[2] / "contracts"
ASYNCAPI_3 = Path(__file__).parent / "asyncapi-3.0.0.schema.json"
"""The specification's own JSON Schema (Apache-2.0, npm @asyncapi/specs 6.11.1), words left out."""

APIS = (*SERVICES, GATEWAY)


def read(path: str) -> Json:
    return json.loads((CONTRACTS / path).read_text("utf-8"))


def test_the_documents_are_in_step_with_the_code() -> None:
    command = [sys.executable, "-m", "suite_local.generated", "--check"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stderr


def test_a_document_that_differs_is_missing_or_is_left_over_is_noticed(tmp_path: Path) -> None:
    wanted = {"asyncapi.json": "{}\n", "schemas/kept.json": "{}\n", "schemas/changed.json": "{}\n"}
    (tmp_path / "schemas").mkdir()
    for name, text in [("kept", "{}\n"), ("changed", "{ }\n"), ("left-over", "{}\n")]:
        (tmp_path / f"schemas/{name}.json").write_text(text)

    assert out_of_step(tmp_path, wanted) == [
        "asyncapi.json",
        "schemas/changed.json",
        "schemas/left-over.json",
    ]


@pytest.mark.parametrize("name", APIS)
def test_each_api_is_valid_openapi(name: str) -> None:
    document = read(f"openapi/{name}.json")

    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    assert list(dangling(document)) == []


@pytest.mark.parametrize("name", APIS)
def test_operations_are_named_once_and_say_how_they_refuse(name: str) -> None:
    paths: dict[str, dict[str, Json]] = read(f"openapi/{name}.json")["paths"]
    operations = [operation for path in paths.values() for operation in path.values()]
    names = [operation["operationId"] for operation in operations]

    assert len(set(names)) == len(names)
    assert [one["operationId"] for one in operations if "4XX" not in one["responses"]] == []


def test_a_broken_api_is_noticed() -> None:
    document = read("openapi/accountability.json")
    del document["info"]["version"]

    assert list(OpenAPIV31SpecValidator(document).iter_errors()) != []


def test_a_reference_to_nothing_is_noticed() -> None:
    assert list(dangling({"a": [{"$ref": "#/b"}, {"$ref": "#/c"}], "b": {}})) == ["#/c"]


def test_the_facts_are_valid_asyncapi_3() -> None:
    document = read("asyncapi.json")

    assert errors_in(document) == []
    assert list(dangling(document)) == []
    assert set(document["channels"]) == {event.type for event in EVENTS}


def test_every_fact_is_sent_once_and_heard_by_somebody() -> None:
    operations: dict[str, Json] = read("asyncapi.json")["operations"]
    sent = [one["channel"]["$ref"] for one in operations.values() if one["action"] == "send"]
    heard = {one["channel"]["$ref"] for one in operations.values() if one["action"] == "receive"}

    assert sorted(sent) == sorted(heard)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_the_sample_fits_the_message_described(event: type[Any]) -> None:
    payload = f"#/components/messages/{event.__name__}/payload"
    message: Any = Draft202012Validator({**read("asyncapi.json"), "$ref": payload})
    sample = sample_of(event).model_dump(mode="json")

    assert list(message.iter_errors(sample)) == []
    assert list(message.iter_errors(sample | {"type": "planning.something-else.v1"})) != []
    assert list(message.iter_errors(sample | {"data": {}})) != []


@pytest.mark.parametrize("broken", ["info", "channels.address", "operations.action"])
def test_a_broken_asyncapi_document_is_noticed(broken: str) -> None:
    document = read("asyncapi.json")
    section, _, field = broken.partition(".")
    if field:
        next(iter(document[section].values()))[field] = 7
    else:
        del document[section]

    assert errors_in(document) != []


def errors_in(document: Json) -> list[str]:
    """Judge a document by the specification's own schema."""
    specification: Any = Draft7Validator(json.loads(ASYNCAPI_3.read_text("utf-8")))
    return [error.message for error in specification.iter_errors(document)]


def dangling(document: Json) -> Iterator[str]:
    """List the references to what is not in the document."""
    for reference in references(document):
        steps = reference.removeprefix("#/").split("/")
        if reduce(inside, steps, cast("object", document)) is None:
            yield reference


def inside(held: object, step: str) -> object:
    """Take one step of a JSON pointer."""
    key = step.replace("~1", "/").replace("~0", "~")
    return cast("Json", held).get(key) if isinstance(held, dict) else None


def references(value: object) -> Iterator[str]:
    match value:
        case dict():
            for name, inner in cast("Json", value).items():
                if name == "$ref" and isinstance(inner, str):
                    yield inner
                else:
                    yield from references(inner)
        case list():
            for inner in cast("list[object]", value):
                yield from references(inner)
        case _:
            pass
