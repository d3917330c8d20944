"""What the columns of a school's own file mean, found again by the file's headings (domain §7)."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Self

from contracts.api.performance_columns import ColumnsBody, MappedColumn, Meaning
from contracts.base import Aggregate
from contracts.errors import Invalid
from contracts.performance import Status, Year
from contracts.performance.measures import measures
from contracts.schools import SchoolId
from performance.files.mapping import Mapping, MeasureColumn
from performance.imports.model.dataset_import import Act


class Columns(Aggregate):
    """One mapping, under its school (or the trust) and its headings, whatever their case."""

    placed_by = "school_id"

    school_id: SchoolId | None
    headings: tuple[str, ...]
    columns: tuple[MappedColumn, ...]
    year: Year | None
    status: Status | None
    saved: Act

    def told_by(self, body: ColumnsBody, saved: Act) -> Self:
        """Read files with these headings otherwise from now on."""
        changed = columns_of(body, saved)
        return self.but(
            columns=changed.columns, year=changed.year, status=changed.status, saved=saved
        )

    def mapping(self) -> Mapping:
        """Give it as files are read by it."""
        return Mapping(
            fields={
                one.meaning.value: one.heading
                for one in self.columns
                if one.meaning is not Meaning.FIGURE
            },
            measures=tuple(
                MeasureColumn(one.heading, one.measure, one.group, one.cohort or "")
                for one in self.columns
                if one.measure and one.meaning is Meaning.FIGURE
            ),
        )

    def fingerprint(self) -> str:
        """Tell two ways of reading the same file apart."""
        said = [self.model_dump_json(include={"columns", "year", "status"})]
        return sha256("\n".join(said).encode()).hexdigest()[:16]


def columns_id(school_id: SchoolId | None, headings: Iterable[str]) -> str:
    """Name the one mapping for a school (or the trust) and these headings in this order."""
    written = "\n".join(" ".join(heading.casefold().split()) for heading in headings)
    return f"{school_id or 'trust'}:{sha256(written.encode()).hexdigest()[:32]}"


def columns_of(body: ColumnsBody, saved: Act) -> Columns:
    """Check and keep a mapping; `Invalid` names the column that cannot be read like that."""
    _check_each(body)
    _check_whole([column.meaning for column in body.columns])
    _check_cohorts(body.columns)
    return Columns(
        id=columns_id(body.school_id, body.headings),
        school_id=body.school_id,
        headings=body.headings,
        columns=body.columns,
        year=body.year,
        status=body.status,
        saved=saved,
    )


def _check_each(body: ColumnsBody) -> None:
    for at, column in enumerate(body.columns):
        where = f"columns.{at}"
        if column.heading not in body.headings:
            raise Invalid.at(where, f"the file has no column {column.heading}")
        if column.meaning is Meaning.FIGURE and column.measure not in measures():
            raise Invalid.at(where, f"say which measure the column {column.heading} holds")
        if column.cohort is not None and column.cohort not in body.headings:
            raise Invalid.at(where, f"the file has no column {column.cohort}")
    if len({column.heading for column in body.columns}) < len(body.columns):
        raise Invalid.at("columns", "a column is named twice")


def _check_whole(meanings: list[Meaning]) -> None:
    for meaning in Meaning:
        if meaning is not Meaning.FIGURE and meanings.count(meaning) > 1:
            raise Invalid.at("columns", f"two columns cannot both be the {meaning}")
    rows = [one for one in (Meaning.MEASURE, Meaning.VALUE) if one in meanings]
    if Meaning.FIGURE in meanings and rows:
        raise Invalid.at("columns", "either each row is one figure or each measure has a column")
    if Meaning.FIGURE not in meanings and len(rows) < 2:  # noqa: PLR2004 - the measure and its value
        raise Invalid.at("columns", "name columns of figures, or one of measures and one of values")
    if Meaning.URN not in meanings:
        raise Invalid.at("columns", "name the column with the schools' URNs")


def _check_cohorts(columns: Sequence[MappedColumn]) -> None:
    """Insist that every figure says about how many pupils it is (R94)."""
    meanings = {column.meaning for column in columns}
    figures = [column for column in columns if column.meaning is Meaning.FIGURE]
    if Meaning.COHORT in meanings or (figures and all(column.cohort for column in figures)):
        return
    raise Invalid.at("columns", "name the column that says how many pupils a figure is about")
