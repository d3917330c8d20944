"""Secrets that last as long as the folder they are for."""

import secrets
from pathlib import Path


def kept_secret(file: Path) -> str:
    """Give the secret in a file, making it the first time, readable by its owner only."""
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_hex(16))
    return file.read_text()
