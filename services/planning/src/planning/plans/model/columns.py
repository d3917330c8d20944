"""Which column of a pasted table holds what, guessed by the words schools head them with (R16)."""

from collections.abc import Mapping

from contracts.api.planning_paste import PasteColumn, PasteField
from contracts.errors import Invalid
from planning.plans.model.tables import Row, folded

_WORDS: tuple[tuple[PasteField, tuple[str, ...]], ...] = (
    (PasteField.PRIORITY, ("trust priority", "priority", "priorities")),
    (
        PasteField.SUCCESS_CRITERIA,
        ("success criteria", "success criterion", "success measure", "impact", "outcome"),
    ),
    (PasteField.MILESTONE, ("milestone", "key step", "checkpoint", "review point")),
    (PasteField.TERM, ("by when", "term", "when", "deadline", "due", "timescale", "date")),
    (PasteField.OWNER, ("lead", "owner", "who", "responsible", "responsibility")),
    (PasteField.ACTIONS, ("what we will do", "actions", "action", "activity", "tasks", "how")),
    (PasteField.OBJECTIVE, ("objective", "target", "aim", "goal", "what we want")),
)
_LEAST_KNOWN = 2


def columns_of(
    rows: tuple[Row, ...], mapping: Mapping[int, PasteField] | None
) -> tuple[tuple[PasteColumn, ...], bool]:
    """Say what each column is taken for, and whether the first row heads the table.

    A mapping given wins over the guess, column by column; refuses one beyond the table or two
    columns for a field that can only have one.
    """
    guessed = _guess(rows[0])
    known = sum(1 for field in guessed if field is not PasteField.IGNORE)
    has_header = known >= _LEAST_KNOWN or PasteField.OBJECTIVE in guessed
    fields = guessed if has_header else [PasteField.IGNORE] * len(rows[0])
    for column, field in (mapping or {}).items():
        if not 0 <= column < len(fields):
            raise Invalid(f"the table has no column {column}", errors=["mapping"])
        fields[column] = field
    _once_each(fields)
    columns = tuple(
        PasteColumn(column=i, heading=rows[0][i] if has_header else "", field=field)
        for i, field in enumerate(fields)
    )
    return columns, has_header


def _guess(headings: Row) -> list[PasteField]:
    fields: list[PasteField] = []
    for heading in headings:
        field = _field(folded(heading))
        fields.append(PasteField.IGNORE if field in fields else field)
    return fields


def _field(heading: str) -> PasteField:
    padded = f" {heading} "
    for field, words in _WORDS:
        if any(f" {word} " in padded or f" {word}s " in padded for word in words):
            return field
    return PasteField.IGNORE


def _once_each(fields: list[PasteField]) -> None:
    for field in set(fields) - {PasteField.IGNORE}:
        if fields.count(field) > 1:
            raise Invalid(f"two columns cannot both hold {field}", errors=["mapping"])
