import zlib
from datetime import date
from io import BytesIO

import docx
import pytest
from docx.document import Document
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.api.performance_heads_report_parts import ReportFigure, ReportHeadline, SinceLast
from contracts.directory import Cycle
from contracts.performance import (
    Better,
    Dataset,
    Group,
    HeadsReportState,
    Mark,
    MeasureCode,
    Source,
    Status,
    Unit,
)
from performance.examples_of_heads_reports import (
    CEO,
    GOVERNOR,
    HEAD,
    NEIGHBOURING_GOVERNOR,
    a_report,
    an_empty_filling,
    what_reports_know,
)
from performance.heads_reports.model.edition import Edition
from performance.heads_reports.model.report import Signed
from performance.main import PERFORMANCE

S = HeadsReportState
REPORT = "/heads-reports/stavermarsh:2026-27:1"
SUPPRESSED = ReportFigure(
    year="2025-26",
    value=None,
    mark=Mark.SUPPRESSED,
    cohort=None,
    source=Source.DFE,
    status=Status.REVISED,
    as_at=date(2026, 10, 15),
)


def a_headline(group: Group, figure: ReportFigure | None, why: str = "") -> ReportHeadline:
    return ReportHeadline(
        measure=MeasureCode("attainment-8"),
        name="Attainment 8",
        dataset=Dataset.KS4,
        unit=Unit.POINTS,
        decimals=1,
        better=Better.HIGHER,
        group=group,
        year="2025-26",
        figure=figure,
        why_none=why,
        why_none_before="",
        before=None,
        england=SUPPRESSED.but(value=45.9, mark=None),
    )


def an_edition() -> Edition:
    shown = SUPPRESSED.but(value=40.9, mark=None, cohort=168)
    filled = an_empty_filling().but(
        headlines=(
            a_headline(Group.ALL, shown),
            a_headline(Group.EHCP, SUPPRESSED),
            a_headline(Group.SEN_SUPPORT, None, "not available: no KS2 baseline"),
        ),
        since_last=SinceLast(
            cycle=Cycle("2025-26"), term=6, words=("Milestones on track: 2, was 1",)
        ),
    )
    report = a_report(S.PUBLISHED).but(frozen=filled)
    return Edition.of(report, Signed(by=HEAD.id, at=report.steps[-1].signed.at)).but(version=1)


def a_store(state: HeadsReportState = S.DRAFT) -> MemoryStore:
    return MemoryStore(
        heads_reports=[a_report(state)],
        heads_report_editions=[an_edition()],
        **what_reports_know(),
    )


def ask(store: MemoryStore, actor: Actor, path: str) -> Response:
    return client_of(app_of(PERFORMANCE, store), actor).get(path)


def opened(answer: Response) -> Document:
    assert answer.status_code == 200, answer.text
    return docx.Document(BytesIO(answer.content))


def inside(pdf: bytes) -> bytes:
    """Take every compressed part of a PDF out of its wrapping."""
    parts = [part.split(b"\nendstream")[0] for part in pdf.split(b"stream\n")[1:]]
    read = [zlib.decompress(part) if part[:1] == b"x" else part for part in parts]
    return b"\n".join([pdf, *read])


def test_a_publication_prints_in_the_standard_order() -> None:
    document = opened(ask(a_store(), GOVERNOR, f"{REPORT}/editions/1/report.docx"))

    heads = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert heads == [
        "Summary",
        "Since the report of Term 6, 2025-26",
        "Headline figures",
        "Quality of education",
        "Attendance and behaviour",
        "SEND and inclusion",
        "Personal development",
        "Staffing and wellbeing",
        "Safeguarding",
        "School improvement plan",
        "Questions for governors",
    ]
    texts = [p.text for p in document.paragraphs]
    assert texts[:4] == [
        "Headteacher's Report",
        "Stavermarsh School",
        "Term 1, 2026-27",
        "Published on 20 Nov 2026, edition 1",
    ]
    assert "Duties are met. Last reviewed: 9 Oct 2026." in texts
    assert "A steady start." in texts
    assert texts.count("Not written yet.") == 1


def test_every_figure_on_paper_has_its_source_and_day_and_a_small_group_says_so() -> None:
    [table] = opened(ask(a_store(), GOVERNOR, f"{REPORT}/editions/1/report.docx")).tables

    rows = [[cell.text for cell in row.cells] for row in table.rows]
    day = "DfE, 2025-26, revised, as at 15 Oct 2026"
    assert rows == [
        ["Measure", "School", "Year before", "England, same year"],
        [
            "Attainment 8",
            "40.9\nDfE, 2025-26, revised, 168 pupils, as at 15 Oct 2026",
            "None published",
            f"45.9\n{day}",
        ],
        [
            "Attainment 8, EHCP",
            f"Suppressed (small group)\n{day}",
            "None published",
            f"45.9\n{day}",
        ],
        [
            "Attainment 8, SEN support",
            "Not available: no KS2 baseline",
            "None published",
            f"45.9\n{day}",
        ],
    ]


def test_a_draft_prints_for_its_school_and_says_that_it_is_one() -> None:
    document = opened(ask(a_store(), HEAD, f"{REPORT}/report.docx"))

    texts = [p.text for p in document.paragraphs]
    assert "Draft: not handed in" in texts
    assert "2 open, 1 of them overdue; 0 completed this term. As last told on 12 Nov 2026." in texts
    plan, actions = document.tables[-2:]
    assert [cell.text for cell in plan.rows[1].cells] == [
        "P1 Attendance",
        *("0", "1", "1", "0", "1", "1"),
    ]
    assert [[cell.text for cell in row.cells] for row in actions.rows[1:]] == [
        ["Share the arrival plan template", "15 Oct 2026", "6 Nov 2026, overdue"],
        ["Agreed where governors do not sit: its words stay there", "15 Oct 2026", "1 Dec 2026"],
    ]


def test_the_pdf_can_be_followed_by_a_screen_reader_and_is_kept_by_nobody_on_the_way() -> None:
    answer = ask(a_store(), GOVERNOR, f"{REPORT}/editions/1/report.pdf")

    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["cache-control"] == "no-store"
    assert 'filename="headteachers-report.pdf"' in answer.headers["content-disposition"]
    objects = inside(answer.content)
    for wanted in (b"/StructTreeRoot", b"/Lang (en-GB)", b"pdfuaid:part", b"/S /TH"):
        assert wanted in objects


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize(
    ("actor", "path"),
    [
        (CEO, f"{REPORT}/report"),
        (GOVERNOR, f"{REPORT}/report"),
        (GOVERNOR, f"{REPORT}/editions/2/report"),
        (NEIGHBOURING_GOVERNOR, f"{REPORT}/editions/1/report"),
    ],
)
def test_what_may_not_be_read_is_not_printed(kind: str, actor: Actor, path: str) -> None:
    answer = ask(a_store(), actor, f"{path}.{kind}")

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
