"""What each operation on a Headteacher's Report takes, at each point of its life."""

from collections.abc import Iterator
from typing import Any

from access_asking import HERE, Operation

from contracts.performance import HeadsReportState
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

TERMS = {
    HeadsReportState.DRAFT: 1,
    HeadsReportState.SUBMITTED: 2,
    HeadsReportState.ACCEPTED: 3,
    HeadsReportState.PUBLISHED: 4,
}
"""Which term's report of Stavermarsh is at which point of its life."""

_OWN, _HANDED_IN = (P.WRITE_HEADS_REPORT,), (P.READ_HEADS_REPORT,)
_PUBLISHED = (P.READ_PUBLISHED_HEADS_REPORT,)
_STARTED = {"school_id": HERE, "cycle": "2026-27", "term": 2}


def _of(state: HeadsReportState, name: str, needs: P | None = None, **more: Any) -> Operation:
    reads = _OWN if state is HeadsReportState.DRAFT else _HANDED_IN
    return Operation(name, reads, needs, HERE, named=_named(state), **more)


def _named(state: HeadsReportState) -> dict[str, str]:
    return {"report_id": f"{HERE}:2026-27:{TERMS[state]}", "key": "summary", "number": "1"}


def _read_or_written() -> Iterator[Operation]:
    for state in (HeadsReportState.DRAFT, HeadsReportState.SUBMITTED):
        yield _of(state, "get_heads_report")
        yield _of(state, "export_heads_report_to_word")
        write = P.WRITE_HEADS_REPORT
        yield _of(state, "write_heads_report_section", write, body={"text": "A steady term."})
        yield _of(state, "state_safeguarding", write, body={"met": True})
    yield _of(HeadsReportState.SUBMITTED, "export_heads_report_to_pdf")


def _as_published(name: str, **more: Any) -> Operation:
    return Operation(name, _PUBLISHED, None, HERE, named=_named(HeadsReportState.PUBLISHED), **more)


HEADS_REPORTS = [
    Operation("list_heads_reports", _HANDED_IN, None, HERE, listing=True),
    Operation("start_heads_report", (), P.WRITE_HEADS_REPORT, HERE, body=_STARTED),
    *_read_or_written(),
    _of(HeadsReportState.DRAFT, "submit_heads_report", P.SUBMIT_HEADS_REPORT),
    _of(
        *(HeadsReportState.SUBMITTED, "return_heads_report", P.ACCEPT_HEADS_REPORT),
        body={"words": "Say more."},
    ),
    _of(HeadsReportState.SUBMITTED, "accept_heads_report", P.ACCEPT_HEADS_REPORT),
    _of(HeadsReportState.ACCEPTED, "publish_heads_report", P.PUBLISH_HEADS_REPORT),
    _of(HeadsReportState.PUBLISHED, "revise_heads_report", P.SUBMIT_HEADS_REPORT),
    Operation("list_published_heads_reports", _PUBLISHED, None, HERE, listing=True),
    _as_published("list_heads_report_editions", listing=True),
    _as_published("get_heads_report_edition"),
    _as_published("compare_heads_report_editions", query="?from=1&to=2"),
    _as_published("export_heads_report_edition_to_word"),
    _as_published("export_heads_report_edition_to_pdf"),
]
