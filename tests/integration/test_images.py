"""What the containers are made by, proven without an engine: the files are right by their own
tools, and the image's install steps give a service that starts."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from suite_local.ports import free_port
from suite_local.settings import GATEWAY, SERVICES

ROOT = Path(__file__).parents[2]
DOCKERFILE = ROOT / "infra/docker/Dockerfile"
TOOLS = Path(sys.executable).parent
FOLDERS = ("contracts", "chassis", "services", "gateway", "infra/docker")
FILES = ("pyproject.toml", "uv.lock", "infra/local/pyproject.toml", "infra/demo/pyproject.toml")


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_dockerfile_passes_its_linter() -> None:
    linted = run(TOOLS / "hadolint", DOCKERFILE)

    assert (linted.returncode, linted.stdout) == (0, "")


def test_the_linter_would_notice(tmp_path: Path) -> None:
    careless = tmp_path / "Dockerfile"
    careless.write_text("FROM python\nRUN cd /tmp && apt-get install curl\n")

    assert run(TOOLS / "hadolint", careless).returncode != 0


def test_compose_reads_its_file_and_knows_every_part() -> None:
    read = run(TOOLS / "docker-compose", "config", "--services")

    assert read.returncode == 0, read.stderr
    assert {*SERVICES, GATEWAY, "mongo", "rabbitmq"} <= set(read.stdout.split())


def test_compose_refuses_a_file_that_breaks_its_schema(tmp_path: Path) -> None:
    broken = tmp_path / "compose.yml"
    broken.write_text(
        (ROOT / "docker-compose.yml").read_text("utf-8").replace("image:", "imagine:")
    )

    refused = run(TOOLS / "docker-compose", "-f", broken, "config")

    assert refused.returncode != 0
    assert "imagine" in refused.stderr


def test_the_image_runs_the_install_script_and_no_other_steps() -> None:
    steps = [line for line in DOCKERFILE.read_text("utf-8").splitlines() if "install.sh" in line]

    assert 'RUN infra/docker/install.sh "${MEMBER}" /app' in steps


@pytest.mark.parametrize("member", [*SERVICES, GATEWAY])
def test_a_clean_folder_made_by_the_install_steps_starts_the_service(
    member: str, mongodb_url: str, amqp_url: str, tmp_path: Path, until: Callable[..., Any]
) -> None:
    installed(member, tmp_path)
    port = free_port()
    command = [tmp_path / "app/bin/uvicorn", "--factory", f"{member}.main:service"]
    environment = {"MONGODB_URL": mongodb_url, "AMQP_URL": amqp_url, "PATH": os.environ["PATH"]}
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--port", str(port)], cwd=tmp_path, env=environment, stderr=log
        )
    try:

        def ready() -> bool | None:
            assert process.poll() is None, (tmp_path / "log").read_text()
            try:
                return httpx2.get(f"http://127.0.0.1:{port}/readyz").status_code == 200 or None
            except httpx2.TransportError:
                return None

        assert until(ready, f"{member} from its image's folder", 30)
    finally:
        process.terminate()
        process.wait(10)


def installed(member: str, tmp_path: Path) -> None:
    """Do in a clean folder what the image's build stage does: copy the sources, run the steps."""
    source = tmp_path / "source"
    for part in FOLDERS:
        shutil.copytree(ROOT / part, source / part, ignore=shutil.ignore_patterns("tests"))
    for file in (
        "pyproject.toml",
        "uv.lock",
        "infra/local/pyproject.toml",
        "infra/demo/pyproject.toml",
    ):
        (source / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, source / file)
    subprocess.run(
        [source / "infra/docker/install.sh", member, str(tmp_path / "app")],
        cwd=source,
        env={**os.environ, "PATH": f"{ROOT / '.tools/bin'}:{os.environ['PATH']}"},
        capture_output=True,
        check=True,
    )
