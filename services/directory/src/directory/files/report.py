"""What an import did, for the terminal."""

from collections import Counter

from contracts.api.directory_imports import FileRead, Outcome, SchoolImportView, SchoolRow

_SILENT = frozenset({Outcome.UNCHANGED})


def lines_of(imported: SchoolImportView) -> list[str]:
    """Say which files were read as what, each row's outcome and reason, and the sum."""
    group = imported.group
    numbers = ", ".join(
        f"{words} {number}"
        for words, number in (("Group UID", group.group_uid), ("Group ID", group.group_id))
        if number
    )
    return [
        f"{group.name} ({numbers})" if numbers else group.name,
        *(_file(file) for file in imported.files),
        *(_row(row) for row in imported.rows if row.outcome not in _SILENT or row.reason),
        _sum(imported),
        f"Source: {imported.source}",
    ]


def _file(file: FileRead) -> str:
    dated = f", dated {file.dated}" if file.dated else ""
    return (
        f"Read {file.name} as {file.kind} ({file.encoding}{dated}): "
        f"{file.rows} rows of this trust, {file.elsewhere} of others"
    )


def _row(row: SchoolRow) -> str:
    reason = f" ({row.reason})" if row.reason else ""
    return f"  {row.outcome:<9} {row.urn} {row.name}{reason}"


def _sum(imported: SchoolImportView) -> str:
    counts = Counter(row.outcome for row in imported.rows)
    told = ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome])
    absent = len(imported.absent)
    left = f"; {absent} held here are not in the files and were left alone" if absent else ""
    return f"Schools: {told or 'none'}{left}"
