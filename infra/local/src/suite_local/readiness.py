"""What a program of the suite says of itself at /readyz."""

import json
from contextlib import suppress
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen


def is_ready(service_url: str) -> bool:
    """Say whether it can do its work; without the broker it still reads and saves."""
    return _said(service_url) is not None


def hears(service_url: str) -> bool:
    """Say whether it is on the bus: what is announced before its queue is there is never heard."""
    said = _said(service_url)
    return said is not None and said["broker"] == "up"


def _said(service_url: str) -> dict[str, Any] | None:
    with suppress(URLError, OSError), urlopen(f"{service_url}/readyz", timeout=2) as answer:  # noqa: S310 - our own
        said: dict[str, Any] = json.load(answer)
        return said
    return None
