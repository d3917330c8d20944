"""What comparison, a school's figures and the catalogue of measures take."""

from typing import Any

from access_asking import ANYWHERE, HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_READS = (P.READ_HEADLINES,)
_PHASE = "?phase=secondary&dataset=ks4"
_SCHOOL: dict[str, Any] = {"place": HERE, "named": {"school_id": HERE}}
_YEAR: dict[str, Any] = {
    "named": {"code": "progress-8", "year": "2025-26"},
    "version": 0,
}

HEADLINES = [
    Operation("get_holdings", _READS, place=ANYWHERE),
    Operation("get_comparison", _READS, place=ANYWHERE, query=_PHASE),
    Operation("export_comparison", _READS, place=ANYWHERE, query=_PHASE),
    Operation("get_school_figures", _READS, **_SCHOOL),
    Operation("export_school_figures", _READS, **_SCHOOL),
    Operation("list_measures", needs=P.READ_HEADLINES, place=ANYWHERE),
    Operation("correct_year", needs=P.RUN_COLLECTION, body={"why_none": None}, **_YEAR),
    Operation("take_back_correction", needs=P.RUN_COLLECTION, **_YEAR),
]
