"""The post: SMTP_URL names the server that takes letters; without one none are sent."""

from email.message import EmailMessage
from email.utils import parseaddr
from functools import lru_cache
from typing import Literal
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib
from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from meetings.digests.model.letter import Letter

_PATIENCE_SECONDS = 20


class MailSettings(BaseSettings):
    """SMTP_URL: smtp://, smtp+starttls:// or smtps://, with user and password in it.

    MAIL_FROM signs the letters, PUBLIC_URL begins the links in them.
    """

    model_config = SettingsConfigDict(env_ignore_empty=True, hide_input_in_errors=True)

    smtp_url: SecretStr | None = None
    mail_from: str = "Improvement Cycle <no-reply@localhost>"
    public_url: str = "http://127.0.0.1:8080"

    @property
    def server(self) -> SplitResult | None:
        """Take the server's address apart; None where letters are not sent."""
        return urlsplit(self.smtp_url.get_secret_value()) if self.smtp_url else None


@lru_cache
def mail_settings() -> MailSettings:
    """Read the settings once."""
    return MailSettings()


async def post(letter: Letter, settings: MailSettings) -> None:
    """Hand a letter to the server; raises when the server will not have it."""
    server = settings.server
    if server is None:
        raise RuntimeError("no server takes letters here")
    await aiosmtplib.send(
        _in_an_envelope(letter, settings),
        hostname=server.hostname or "localhost",
        port=server.port,
        username=unquote(server.username) if server.username else None,
        password=unquote(server.password) if server.password else None,
        timeout=_PATIENCE_SECONDS,
        **_secured(server.scheme),
    )


def _secured(scheme: str) -> dict[Literal["use_tls", "start_tls"], bool]:
    """Say how the way there is kept from others: from the start, from STARTTLS on, or not."""
    return {"use_tls": scheme == "smtps", "start_tls": scheme == "smtp+starttls"}


def _in_an_envelope(letter: Letter, settings: MailSettings) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = settings.mail_from, letter.to
    message["Subject"] = letter.subject
    house = parseaddr(settings.mail_from)[1].rpartition("@")[2]
    message["Message-ID"] = f"<{letter.mark}@{house}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    return message
