"""What a service is told by its environment."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from chassis.topology import RETRY_AFTER_SECONDS


class Settings(BaseSettings):
    """Read from environment variables of the same names in capitals; an empty one is none."""

    model_config = SettingsConfigDict(env_ignore_empty=True)

    mongodb_url: str = "mongodb://127.0.0.1:27017/?replicaSet=rs0"
    amqp_url: str = "amqp://guest:guest@127.0.0.1/"
    jwks_url: str = "http://127.0.0.1:8080/.well-known/jwks.json"
    environment: Literal["local", "test", "production"] = "local"
    demo_date_file: Path | None = None
    otel_exporter_otlp_endpoint: str | None = None
    log_level: str = "INFO"
    largest_body: int = Field(default=1_048_576, description="bytes a request may carry")
    prefetch: int = Field(default=256, description="messages a service holds unsettled")
    retry_after_seconds: tuple[int, ...] = RETRY_AFTER_SECONDS
