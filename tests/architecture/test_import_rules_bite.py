"""Each import rule can fail: break it on purpose, in a copy, and watch the linter notice."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAN = "services/planning/src/planning/plans/model/plan.py"
PLANS = "services/planning/src/planning/plans"
FOLD = "services/accountability/src/accountability/sip_progress/model/progress.py"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources alone, to be broken and mended one rule at a time."""
    folder = tmp_path_factory.mktemp("copy")
    for source in ROOT.glob("**/src"):
        if "node_modules" not in source.parts and not source.is_relative_to(ROOT / "frontend"):
            shutil.copytree(source, folder / source.relative_to(ROOT))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize(
    ("rule", "file", "forbidden"),
    [
        ("tiers", FOLD, "import planning.plans.model"),
        ("tools-apart", PLAN, "import demo_trust"),
        ("layers", PLAN, "import planning.plans.queries.plans"),
        ("slices", PLAN, "import planning.priorities.model"),
        ("pure-model", PLAN, "import fastapi"),
        ("pure-files", "services/performance/src/performance/files/ks4.py", "import chassis.store"),
        ("plain-contracts", "contracts/src/contracts/planning.py", "import fastapi"),
        ("mongo-confined", f"{PLANS}/repository.py", "import motor"),
        ("rabbit-confined", f"{PLANS}/queries/plans.py", "import aio_pika"),
        ("examples-stay-out", f"{PLANS}/queries/plans.py", "import planning.examples"),
    ],
)
def test_the_rule_bites(rule: str, file: str, forbidden: str, copy: Path) -> None:
    broken = copy / file
    sound = broken.read_text("utf-8")
    assert "1 kept, 0 broken" in lint(copy, rule)

    broken.write_text(f"{sound}\n{forbidden}\n", "utf-8")

    try:
        assert "0 kept, 1 broken" in lint(copy, rule)
    finally:
        broken.write_text(sound, "utf-8")


def lint(repository: Path, rule: str) -> str:
    sources = [str(path) for path in repository.glob("**/src")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sources)}
    linter = Path(sys.executable).with_name("lint-imports")
    command = [linter, "--no-cache", "--contract", rule]
    return subprocess.run(
        command, cwd=repository, env=environment, capture_output=True, text=True, check=False
    ).stdout
