"""Where everything of one suite is, and the environment that tells each process so."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from suite_local.settings import GATEWAY, SERVICES, SuiteSettings


@dataclass(frozen=True)
class Addresses:
    """One suite's addresses, kept ports included, with the credentials in the URLs."""

    mongodb_url: str
    amqp_url: str
    management_url: str | None
    ports: Mapping[str, int]
    demo_date_file: Path | None
    traces_url: str | None
    """Our own receiver of traces; None where the user's own takes them."""

    operator_code: str
    """What opens the gateway to whoever runs the suite: tools, and the set-up of an empty trust."""

    notes_keys: str
    """What seals the notes of 1:1s: told to meetings and to nobody else."""

    @property
    def gateway_url(self) -> str:
        """Where people find the suite: by the name that lets browsers keep secure cookies."""
        return f"http://localhost:{self.ports[GATEWAY]}"

    def service_url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.ports[name]}"

    def shared(self) -> dict[str, str]:
        """Give the settings that every process of the suite may need."""
        told = {
            "MONGODB_URL": self.mongodb_url,
            "AMQP_URL": self.amqp_url,
            "JWKS_URL": f"http://127.0.0.1:{self.ports[GATEWAY]}/.well-known/jwks.json",
            "GATEWAY_URL": self.gateway_url,
            "PUBLIC_URL": self.gateway_url,
            **{f"{name.upper()}_URL": self.service_url(name) for name in SERVICES},
        }
        if self.management_url:
            told["RABBITMQ_MANAGEMENT_URL"] = self.management_url
        if self.traces_url:
            told |= {"OTEL_EXPORTER_OTLP_ENDPOINT": self.traces_url, "TRACES_URL": self.traces_url}
        if self.demo_date_file:
            told["DEMO_DATE_FILE"] = str(self.demo_date_file)
        return told

    def for_tools(self) -> dict[str, str]:
        """Give a tool beside the suite what its processes have, and the way in."""
        return {**self.shared(), "OPERATOR_CODE": self.operator_code}

    def environment_for(self, name: str, settings: SuiteSettings) -> dict[str, str]:
        """Give the whole environment of one process."""
        of_gateway = {"STATIC_DIR": str(settings.static), "OPERATOR_CODE": self.operator_code}
        if settings.demo:
            of_gateway["DEMO"] = "1"
        return {
            "ENVIRONMENT": "local",
            "LOG_LEVEL": "INFO",
            "PYTHONUNBUFFERED": "1",
            **os.environ,
            **self.shared(),
            **(of_gateway if name == GATEWAY else {}),
            **({"NOTES_KEYS": self.notes_keys} if name == "meetings" else {}),
            **settings.environment,
            **settings.environment_of.get(name, {}),
        }
