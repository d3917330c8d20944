"""Dashboards and alerts ask only for numbers that the services really give."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from chassis.metrics import Metrics

ROOT = Path(__file__).parents[2]
DASHBOARD = ROOT / "infra/grafana/dashboards/suite.json"
ALERTS = ROOT / "infra/otel/alerts.yml"
PROMETHEUS = ROOT / "infra/otel/prometheus.yml"
COMPOSE = ROOT / "docker-compose.yml"
PROMETHEUS_OWN = {"up", "sum", "max", "rate", "histogram_quantile"}
NO_METRICS = re.compile(r"by\s*\([^)]*\)|\{[^}]*\}|\[[^\]]*\]")
METRIC = re.compile(r"\b[a-z][a-z_]*\b")
LABELS = re.compile(r"(?:by\s*\(([^)]*)\)|\{([^}]*)\})")


def given() -> dict[str, set[str]]:
    """Give each number of /metrics with its labels, once everything has happened."""
    metrics = Metrics("planning")
    metrics.asked("GET", "/plans", 200, 0.1)
    metrics.reacted("directory.school-recorded.v1", 0.1, 1)
    metrics.failed("directory.school-recorded.v1")
    metrics.published(1)
    metrics.lagging(0)
    metrics.queued(waiting=0, dead=0)
    metrics.broker(up=True)
    found: dict[str, set[str]] = {}
    text = generate_latest(metrics.registry).decode()
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found.setdefault(sample.name, set()).update(sample.labels)
    return found


def scraped() -> dict[str, int]:
    """Give the port at which Prometheus asks each service for its numbers."""
    jobs = yaml.safe_load(PROMETHEUS.read_text("utf-8"))["scrape_configs"]
    looked_up = [found for job in jobs for found in job["dns_sd_configs"]]
    return {name: found["port"] for found in looked_up for name in found["names"]}


def test_every_service_is_asked_and_the_gateway_at_its_inner_port() -> None:
    services = yaml.safe_load(COMPOSE.read_text("utf-8"))["services"]
    gateway = services["gateway"]
    inner = int(gateway["environment"]["INNER_PORT"])
    ours = {name for name, one in services.items() if "MONGODB_URL" in one.get("environment", {})}

    assert scraped() == {name: inner if name == "gateway" else 8000 for name in ours}
    assert [port for port in gateway["ports"] if port.endswith(f":{inner}")] == []


def rules() -> list[dict[str, Any]]:
    groups = yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def asked() -> list[str]:
    panels = json.loads(DASHBOARD.read_text("utf-8"))["panels"]
    shown = [target["expr"] for panel in panels for target in panel["targets"]]
    return [*shown, *(rule["expr"] for rule in rules())]


def metrics_in(expression: str) -> set[str]:
    return set(METRIC.findall(NO_METRICS.sub("", expression))) - PROMETHEUS_OWN


def labels_in(expression: str) -> set[str]:
    found: set[str] = set()
    for by, of in LABELS.findall(expression):
        found |= {name.strip() for name in by.split(",") if name.strip()}
        found |= {part.partition("=")[0].strip("~! ") for part in of.split(",") if part}
    return found - {"job"}


@pytest.mark.parametrize("expression", asked())
def test_every_number_asked_for_is_given(expression: str) -> None:
    numbers = given()
    names = metrics_in(expression)

    assert names or "up{" in expression
    assert names <= numbers.keys()
    for name in names:
        assert labels_in(expression) <= numbers[name]


def test_a_number_nobody_gives_would_be_noticed() -> None:
    assert metrics_in("sum by (service) (rate(no_such_total[5m])) > 0") == {"no_such_total"}
    assert labels_in('queue_waiting{school="x"}') == {"school"}


def test_every_number_given_is_watched() -> None:
    watched = {kind_of(name) for expression in asked() for name in metrics_in(expression)}

    assert watched == {kind_of(name) for name in given()}


def kind_of(name: str) -> str:
    return re.sub(r"_(bucket|count|sum|total|created)$", "", name)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule["alert"])
def test_every_alert_leads_to_a_runbook(rule: dict[str, Any]) -> None:
    assert (ROOT / rule["annotations"]["runbook"]).is_file()
