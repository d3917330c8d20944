"""What is installed comes from the public registries at their usual addresses, and is pinned."""

import json
import re
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
PUBLIC = {"pypi.org", "files.pythonhosted.org"}
ADDRESS = re.compile(r'https?://[^\s"\']+')


def hosts(text: str) -> set[str]:
    addresses: list[str] = ADDRESS.findall(text)
    return {urlsplit(address).hostname or "" for address in addresses}


def test_the_python_lock_names_only_the_public_registry() -> None:
    assert hosts((ROOT / "uv.lock").read_text("utf-8")) == PUBLIC


def test_the_browser_lock_records_checksums_and_no_address() -> None:
    lock = json.loads((ROOT / "frontend/package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}

    addresses = {entry["resolved"] for entry in packages.values() if "resolved" in entry}

    assert addresses == set()
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []


def test_a_foreign_address_would_be_noticed() -> None:
    assert hosts('source = { registry = "https://mirror.example/simple" }') == {"mirror.example"}


def test_every_python_dependency_of_a_member_is_locked() -> None:
    with (ROOT / "uv.lock").open("rb") as file:
        locked = {package["name"] for package in tomllib.load(file)["package"]}

    assert {"fastapi", "motor", "aio-pika", "pydantic-settings", "opentelemetry-sdk"} <= locked
