"""Private keys at rest."""

import hashlib
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken
from pydantic import SecretStr


class Sealer:
    """Seals text with KEYS_SECRET; without one (never in production) it stays as it is."""

    def __init__(self, secret: SecretStr | None) -> None:
        self._fernet: Fernet | None = None
        if secret is not None:
            key = hashlib.sha256(secret.get_secret_value().encode()).digest()
            self._fernet = Fernet(urlsafe_b64encode(key))

    def seal(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode() if self._fernet else text

    def open(self, sealed: str) -> str:
        """Open what was sealed; `ValueError` if it was sealed with another secret."""
        if self._fernet is None:
            return sealed
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken as other:
            raise ValueError("KEYS_SECRET is not the one that sealed the keys") from other
