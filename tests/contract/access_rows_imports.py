"""What imports, remembered columns and inspections take; seeded by access_seeds_imports."""

from typing import Any

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_READS = (P.WRITE_HEADLINES,)
_IMPORT: dict[str, Any] = {"named": {"import_id": "01KARJ9Z6GN3S8WQ4T7X2V8001"}, "version": 3}
_COLUMNS = {
    "school_id": HERE,
    "headings": ["School", "What", "Result", "Pupils"],
    "columns": [
        {"heading": heading, "meaning": meaning, "measure": None, "group": "all", "cohort": None}
        for heading, meaning in (
            ("School", "urn"),
            ("What", "measure_code"),
            ("Result", "value"),
            ("Pupils", "cohort"),
        )
    ],
    "year": "2025-26",
    "status": "school-reported",
}

IMPORTS = [
    Operation("list_imports", _READS, listing=True),
    Operation("begin_import", needs=P.WRITE_HEADLINES, body={"school_id": None}),
    Operation("get_import", _READS, **_IMPORT),
    Operation("list_skipped_rows", _READS, **_IMPORT),
    Operation("send_import_file", _READS, query="?name=autumn.csv", **_IMPORT),
    Operation("commit_import", _READS, **_IMPORT),
    Operation("undo_import", _READS, **_IMPORT),
    Operation("discard_import", _READS, **_IMPORT),
    Operation(
        "read_file", needs=P.WRITE_RETURN, place=HERE, query=f"?school_id={HERE}&name=autumn.csv"
    ),
    Operation("list_columns", (P.WRITE_RETURN,), place=HERE, listing=True),
    Operation("remember_columns", needs=P.WRITE_RETURN, place=HERE, body=_COLUMNS),
    Operation("list_inspections", (P.READ_HEADLINES,), place=HERE, listing=True),
]
