"""The keys that seal notes at rest: NOTES_KEYS, apart from every other secret and the database.

The first key seals, every key opens: put a new one in front, renew the seals, drop the old one.
"""

import hashlib
import secrets
from base64 import b64decode, b64encode
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from contracts.errors import Conflict

_ON_A_DEVELOPERS_MACHINE = "no key was given: never in production"
_SHORTEST = 32
_NONCE_BYTES = 12


class SealUnknown(Conflict):
    """The notes were sealed with a key this service was not given, or were tampered with."""

    code = "seal-unknown"


class NotesSettings(BaseSettings):
    """NOTES_KEYS: secrets of at least 32 characters, commas between them, the newest first."""

    model_config = SettingsConfigDict(env_ignore_empty=True, hide_input_in_errors=True)

    environment: Literal["local", "test", "production"] = "local"
    notes_keys: SecretStr | None = None

    def in_order(self) -> tuple[str, ...]:
        """List the secrets; outside production, without any, one that everybody can read here."""
        told = self.notes_keys.get_secret_value() if self.notes_keys else _ON_A_DEVELOPERS_MACHINE
        return tuple(one.strip() for one in told.split(",") if one.strip())

    @model_validator(mode="after")
    def fit_for_production(self) -> Self:
        if self.environment == "production" and self.notes_keys is None:
            raise ValueError("NOTES_KEYS must be set in production: it seals the notes of 1:1s")
        if any(len(one) < _SHORTEST for one in self.in_order()):
            raise ValueError(f"each of NOTES_KEYS needs at least {_SHORTEST} characters")
        return self


class KeyRing:
    """AES-256-GCM under the first key, bound to whose notes of which meeting they are."""

    def __init__(self, told: Sequence[str]) -> None:
        derived = [hashlib.sha256(f"1:1 notes\n{one}".encode()).digest() for one in told]
        self._keys = {hashlib.sha256(key).hexdigest()[:16]: AESGCM(key) for key in derived}
        self.newest, *self.older = self._keys

    def seal(self, text: str, bound_to: str) -> str:
        """Seal with the newest key: the same words never look the same twice."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = self._keys[self.newest].encrypt(nonce, text.encode(), bound_to.encode())
        return b64encode(nonce + sealed).decode()

    def open(self, key: str, sealed: str, bound_to: str) -> str:
        """Open with the key named; `SealUnknown` if it is not here or the seal is broken."""
        if key not in self._keys:
            raise SealUnknown("these notes were sealed with a key that is not here any more")
        whole = b64decode(sealed)
        nonce, rest = whole[:_NONCE_BYTES], whole[_NONCE_BYTES:]
        try:
            return self._keys[key].decrypt(nonce, rest, bound_to.encode()).decode()
        except InvalidTag as broken:
            raise SealUnknown("the seal of these notes does not fit them") from broken


@lru_cache(maxsize=1)
def key_ring() -> KeyRing:
    """Give the keys of this process, read from its environment once; it refuses unfit ones."""
    return KeyRing(NotesSettings().in_order())
