"""What the gateway is told by its environment, and where it forwards."""

from pathlib import Path
from typing import Self

from pydantic import SecretStr, model_validator
from pydantic_settings import BaseSettings

from chassis.settings import Settings


class Upstreams(BaseSettings):
    """The forwarding table: /api/<name>/ goes to `<name>_url`. A new service is one line here."""

    directory_url: str = "http://127.0.0.1:8001"
    planning_url: str = "http://127.0.0.1:8002"
    accountability_url: str = "http://127.0.0.1:8003"
    meetings_url: str = "http://127.0.0.1:8004"
    performance_url: str = "http://127.0.0.1:8005"

    def table(self) -> dict[str, str]:
        """Give each service's address by its name."""
        urls: dict[str, str] = self.model_dump()
        return {field.removesuffix("_url"): url.rstrip("/") for field, url in urls.items()}


class GatewaySettings(Settings):
    """Beside every service's own settings: the ways in, and what the door looks like outside."""

    public_url: str = "http://127.0.0.1:8080"
    static_dir: Path | None = None
    demo: bool = False
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_emails_are_verified: bool = False
    """The provider (Entra ID of the trust alone) sends no `email_verified` but vouches for all."""

    operator_code: SecretStr | None = None
    keys_secret: SecretStr | None = None
    """Seals the signing keys in the database; production does not start without it."""

    largest_upload: int = 134_217_728
    """Bytes a file being sent in (multipart) may carry; everything else keeps `largest_body`."""

    largest_file: int = 268_435_456
    """Bytes a national file of figures may carry, at the one address that takes such."""

    inner_port: int | None = None
    """Where /metrics and /readyz answer instead of at the public port."""

    session_trusted_seconds: float = 5
    """How long a session just seen is believed without asking MongoDB again."""

    upstream_timeout_seconds: float = 30

    rabbitmq_management_url: SecretStr | None = None
    """RabbitMQ's management API, credentials in the address: the depths of the queues."""

    traces_url: str | None = None
    """Who keeps the last traces where there is no Jaeger (`suite_local`)."""

    @property
    def keeps_inside(self) -> bool:
        """Say whether the public port hides /metrics and /readyz; on one machine it need not."""
        return self.inner_port is not None or self.environment == "production"

    @property
    def secure(self) -> bool:
        """Say whether people come by TLS."""
        return self.public_url.startswith("https://")

    @model_validator(mode="after")
    def fit_for_production(self) -> Self:
        if self.environment != "production":
            return self
        if self.demo:
            raise ValueError("DEMO=1 lets anybody in as anybody: not in production")
        if self.keys_secret is None:
            raise ValueError("KEYS_SECRET must be set in production: it seals the signing keys")
        return self

    @model_validator(mode="after")
    def whole_provider(self) -> Self:
        told = (self.oidc_issuer, self.oidc_client_id)
        if any(told) and not all(told):
            raise ValueError("OIDC_ISSUER and OIDC_CLIENT_ID belong together")
        return self
