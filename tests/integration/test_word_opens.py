"""Word exports open where schools open them: LibreOffice reads them and lays them out."""

import subprocess
from pathlib import Path

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.planning import Rating
from performance.examples_of_heads_reports import HEAD as REPORTING_HEAD
from performance.examples_of_heads_reports import a_report, what_reports_know
from performance.main import PERFORMANCE
from planning.examples import HEAD, a_plan, what_plans_know
from planning.main import PLANNING


def a_plan_file() -> bytes:
    store = MemoryStore(plans=[a_plan(rated=Rating.AT_RISK)], **what_plans_know())
    client = client_of(app_of(PLANNING, store), HEAD)
    return client.get("/plans/plan-of-stavermarsh/export.docx").content


def a_report_file() -> bytes:
    store = MemoryStore(heads_reports=[a_report()], **what_reports_know())
    client = client_of(app_of(PERFORMANCE, store), REPORTING_HEAD)
    return client.get("/heads-reports/stavermarsh:2026-27:1/report.docx").content


@pytest.mark.parametrize(
    ("file", "in_order", "somewhere"),
    [
        (
            a_plan_file(),
            ("School context", "P1: Attendance", "Resources"),
            "Tutor contact protocol live",
        ),
        (
            a_report_file(),
            ("Draft: not handed in", "Headline figures", "Not available: no KS2 baseline"),
            "Share the arrival plan template",
        ),
    ],
    ids=["plan", "heads-report"],
)
def test_an_exported_document_opens_in_libreoffice(
    tmp_path: Path, file: bytes, in_order: tuple[str, ...], somewhere: str
) -> None:
    (tmp_path / "paper.docx").write_bytes(file)

    for kind in ("pdf", "txt:Text"):
        command = [
            "/usr/bin/soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(tmp_path),
            str(tmp_path / "paper.docx"),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)

    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    text = (tmp_path / "paper.txt").read_text("utf-8-sig")
    places = [text.index(words) for words in in_order]
    assert places == sorted(places)
    assert somewhere in text
