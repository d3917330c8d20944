"""An event released once is kept (R113): within its version only optional fields are added."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

Json = dict[str, Any]

CONTRACTS = Path(__file__).parents[2] / "contracts"
RELEASED = sorted((CONTRACTS / "released").glob("*.json"))
WORDS = {"title", "description", "$id", "$schema", "$defs"}


def schema(path: Path) -> Json:
    return json.loads(path.read_text("utf-8"))


def test_something_has_been_released() -> None:
    assert RELEASED != []


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_what_was_released_still_holds(released: Path) -> None:
    now = CONTRACTS / "schemas" / released.name

    assert now.exists(), "an event that was released cannot go; its readers may be older"
    assert list(broken(whole(schema(released)), whole(schema(now)))) == []


OLD = CONTRACTS / "released" / "planning.plan-revised.v1.json"


Change = Callable[[Json], object]

HARMLESS: dict[str, Change] = {
    "a further optional field": lambda one: with_field(one, "noted_at", {"type": "string"}),
    "one inside": lambda one: with_inner(one, "noted_at", {"type": "string"}),
    "other words": lambda one: one.update(description="other words"),
}

HARMFUL: dict[str, Change] = {
    "a field gone": lambda one: one["properties"].pop("revised_by"),
    "a field no longer promised": lambda one: one["required"].remove("revised_by"),
    "a further field demanded": lambda one: one["required"].append("noted_at"),
    "another type": lambda one: with_field(one, "revised_by", {"type": "integer"}),
    "a field gone inside": lambda one: one["$defs"]["PlanFacts"]["properties"].pop("cycle"),
    "a further word of a closed list": lambda one: one["$defs"]["PlanState"]["enum"].append("x"),
    "a word fewer": lambda one: one["$defs"]["PlanState"]["enum"].pop(),
    "another bound": lambda one: term_of(one).update(maximum=7),
    "a further bound": lambda one: term_of(one).update(multipleOf=2),
    "never empty any more": lambda one: with_inner(one, "published_on", {"type": "string"}),
}


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS)
def test_what_may_be_added(change: Change) -> None:
    new = copy.deepcopy(schema(OLD))
    change(new)

    assert list(broken(whole(schema(OLD)), whole(new))) == []


@pytest.mark.parametrize("change", HARMFUL.values(), ids=HARMFUL)
def test_what_breaks_older_readers_or_writers_is_noticed(change: Change) -> None:
    new = copy.deepcopy(schema(OLD))
    change(new)

    assert list(broken(whole(schema(OLD)), whole(new))) != []


def with_field(one: Json, name: str, field: Json) -> None:
    one["properties"][name] = field


def with_inner(one: Json, name: str, field: Json) -> None:
    one["$defs"]["PlanFacts"]["properties"][name] = field


def term_of(one: Json) -> Json:
    return one["$defs"]["MilestoneFacts"]["properties"]["term"]


def broken(old: object, new: object, where: str = "") -> Iterator[str]:
    """List the ways a schema no longer says what it said; new properties are no harm."""
    if isinstance(old, dict) and isinstance(new, dict):
        before, after = cast("Json", old), cast("Json", new)
        for key in sorted(before.keys() | after.keys()):
            here = f"{where}/{key}"
            if key == "properties":
                for name in before.get(key, {}):
                    yield from broken(before[key][name], after[key].get(name), f"{here}/{name}")
            elif key == "required":
                if set(before.get(key, [])) != set(after.get(key, [])):
                    yield f"{here}: {before.get(key)} became {after.get(key)}"
            else:
                yield from broken(before.get(key), after.get(key), here)
    elif old != new:
        yield f"{where}: {old} became {new}"


def whole(one: Json) -> Json:
    """Put every definition in its place, and leave out what is said only to people."""
    definitions: Json = one.get("$defs", {})

    def placed(value: object) -> object:
        if isinstance(value, dict):
            held = cast("Json", value)
            if "$ref" in held:
                return placed(definitions[held["$ref"].removeprefix("#/$defs/")])
            return {
                key: {name: placed(inner) for name, inner in inner.items()}
                if key == "properties"
                else placed(inner)
                for key, inner in held.items()
                if key not in WORDS
            }
        if isinstance(value, list):
            return [placed(inner) for inner in cast("list[object]", value)]
        return value

    return cast("Json", placed(one))
