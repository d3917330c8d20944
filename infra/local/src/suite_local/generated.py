"""Writes the suite's contracts down for others to read: OpenAPI, AsyncAPI and JSON Schemas.

`python -m suite_local.generated` writes them under contracts/, `--check` only says what is out of
step. They come out of the code as it stands, so nobody edits them.
"""

import argparse
import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from contracts.catalogue import EVENTS
from suite_local.asyncapi import asyncapi
from suite_local.settings import GATEWAY, SERVICES
from suite_local.tools import ROOT

Documents = Mapping[str, str]
"""What each file under contracts/ should say, by its path there."""

FOLDERS = ("openapi", "schemas")


def documents() -> Documents:
    """Write every document as the code stands now."""
    wanted: dict[str, object] = {f"openapi/{name}.json": openapi(name) for name in SERVICES}
    wanted[f"openapi/{GATEWAY}.json"] = openapi(GATEWAY)
    wanted["asyncapi.json"] = asyncapi((*SERVICES, GATEWAY))
    for event in EVENTS:
        schema = event.model_json_schema(mode="serialization")
        wanted[f"schemas/{event.type}.json"] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:suite:event:{event.type}",
            **schema,
        }
    return {path: json.dumps(one, indent=2) + "\n" for path, one in sorted(wanted.items())}


def openapi(name: str) -> dict[str, Any]:
    """Describe one service's API, at the address where the browser finds it."""
    described: dict[str, Any] = import_module(f"{name}.main").service().openapi()
    behind = "/" if name == GATEWAY else f"/api/{name}"
    return {**described, "servers": [{"url": behind}]}


def out_of_step(folder: Path, wanted: Documents) -> list[str]:
    """List the files that say something else, are missing, or should not be there."""
    found = {
        str(file.relative_to(folder)): file.read_text("utf-8")
        for kind in FOLDERS
        for file in (folder / kind).glob("*.json")
    }
    single = folder / "asyncapi.json"
    if single.exists():
        found[single.name] = single.read_text("utf-8")
    return sorted(path for path in {*wanted, *found} if wanted.get(path, "") != found.get(path, ""))


def write(folder: Path, wanted: Documents) -> None:
    """Bring the files into step; those of things that no longer exist go."""
    for path in out_of_step(folder, wanted):
        file = folder / path
        if path in wanted:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted[path], "utf-8")
        else:
            file.unlink()


def main() -> None:
    """Write or check, as the command line says."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="change nothing, say what differs")
    options.add_argument("--into", type=Path, default=ROOT / "contracts", help="where they belong")
    chosen = options.parse_args()
    wanted = documents()
    different = out_of_step(chosen.into, wanted)
    if chosen.check and different:
        listed = "\n".join(f"  {path}" for path in different)
        raise SystemExit(f"Out of step with the code; `make contracts` writes them:\n{listed}")
    write(chosen.into, wanted)
    print(f"{len(wanted)} documents in step, {len(different)} of them written anew")


if __name__ == "__main__":
    main()
