"""The Word export opens where schools open it: LibreOffice reads it and lays it out."""

import subprocess
from pathlib import Path

from chassis.testing import MemoryStore, app_of, client_of
from contracts.planning import Rating
from planning.examples import HEAD, a_plan, what_plans_know
from planning.main import PLANNING


def test_an_exported_plan_opens_in_libreoffice(tmp_path: Path) -> None:
    store = MemoryStore(plans=[a_plan(rated=Rating.AT_RISK)], **what_plans_know())
    answer = client_of(app_of(PLANNING, store), HEAD).get("/plans/plan-of-stavermarsh/export.docx")
    (tmp_path / "plan.docx").write_bytes(answer.content)

    for kind in ("pdf", "txt:Text"):
        command = [
            "/usr/bin/soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(tmp_path),
            str(tmp_path / "plan.docx"),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)

    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF-")
    text = (tmp_path / "plan.txt").read_text("utf-8-sig")
    places = [text.index(words) for words in ("School context", "P1: Attendance", "Resources")]
    assert places == sorted(places)
    assert "Tutor contact protocol live" in text
