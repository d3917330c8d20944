"""Every event has one agreed sample; who announces it must make it, who listens must take it."""

import ast
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from chassis.bus import deliver
from chassis.service import Service
from chassis.testing import MemoryStore
from contracts.base import Event
from contracts.catalogue import EVENTS
from contracts.samples import sample_of
from suite_local.settings import GATEWAY, SERVICES

ROOT = Path(__file__).parents[2]
HEARD = [
    (name, subscription.event)
    for name in SERVICES
    for subscription in getattr(import_module(f"{name}.main"), name.upper()).subscriptions
]


def test_there_is_a_sample_for_every_event_and_an_event_for_every_sample() -> None:
    samples = {f.name for f in files("contracts.samples").iterdir() if f.name.endswith(".json")}

    assert samples == {f"{event.type}.json" for event in EVENTS}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_the_sample_is_exactly_what_the_contract_writes(event: type[Event]) -> None:
    sample = sample_of(event)

    assert (sample.type, sample.source) == (event.type, event.type.partition(".")[0])
    assert event.model_validate(sample.data).model_dump(mode="json") == sample.data
    check: Any = Draft202012Validator(event.model_json_schema(mode="serialization"))
    assert list(check.iter_errors(sample.data)) == []


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_whoever_announces_an_event_is_held_to_its_sample(event: type[Event]) -> None:
    source = event.type.partition(".")[0]
    folder = ROOT / (source if source == GATEWAY else f"services/{source}") / "tests"

    assert event.__name__ in set(sampled_in(folder))


@pytest.mark.parametrize(("name", "event"), HEARD, ids=lambda one: getattr(one, "type", one))
async def test_whoever_listens_takes_the_sample_in(name: str, event: type[Event]) -> None:
    service: Service = getattr(import_module(f"{name}.main"), name.upper())
    store = MemoryStore()

    await deliver(sample_of(event), service.subscriptions, store)

    assert await store.has_done(sample_of(event).id)


def test_a_test_that_names_no_sample_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "test_x.py").write_text("assert sample_of(PlanRevised).data == announced(Other)\n")

    assert list(sampled_in(tmp_path)) == ["PlanRevised"]


def sampled_in(folder: Path) -> Iterator[str]:
    """Name every event whose sample the tests of a folder ask for."""
    for file in folder.glob("**/test_*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="sample_of"), args=[ast.Name(id=event)]):
                    yield event
                case _:
                    pass
