"""A KS4 file of two schools, one under its old URN, and an import that was looked at."""

from datetime import date
from typing import Any

from chassis.testing import NOW
from contracts.api.performance_columns import ColumnsBody, MappedColumn, Meaning
from contracts.api.performance_imports import (
    ColumnRead,
    FileView,
    ImportState,
    OddValuesView,
    SchoolChangeView,
    UnknownSchoolsView,
)
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import (
    Dataset,
    Figure,
    Group,
    ImportId,
    MeasureCode,
    Source,
    Status,
)
from contracts.schools import Phase, SchoolId
from performance.imports.model.columns import Columns, columns_of
from performance.imports.model.dataset_import import Act, Found, Import, Part
from performance.imports.model.staged import Staged
from performance.known.model import KnownSchool

STAVERMARSH, ASHLODE = SchoolId("stavermarsh"), SchoolId("ashlode")
SPECIALIST = someone("data-specialist", Role.DATA_SPECIALIST)
DATA_LEAD = someone("data-lead-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
NEIGHBOUR = someone("data-lead-of-ashlode", Role.SCHOOL_LEADER, at=ASHLODE)
CEO = someone("ceo", Role.CEO)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
IMPORT = ImportId("01KARJ9Z6GN3S8WQ4T7X2V8001")
YEAR = "2025-26"

TEMPLATE = """urn,academic_year,measure_code,breakdown,value,cohort,status,source
900003,2025-26,attainment-8,all,46.1,180,provisional,school
900003,2025-26,attainment-8,disadvantaged,34.0,41,provisional,school
900003,2025-26,grade-5-english-maths,all,44,180,provisional,school
900003,2025-26,grade-5-english-maths,ehcp,75,4,provisional,school
900101,2025-26,attainment-8,all,48.9,150,provisional,school
123456,2025-26,attainment-8,all,51,200,provisional,school
900003,2025-26,attainment-8,boys,ninety,90,provisional,school
"""
"""Stavermarsh, Ashlode by the URN of the school it was, a stranger, and a value that is none."""


def the_schools() -> list[KnownSchool]:
    """Know Stavermarsh, and Ashlode which had another URN before."""
    return [
        _school(STAVERMARSH, "900003", ()),
        _school(ASHLODE, "900001", ("900101",)),
    ]


def a_previewed_import(**changes: Any) -> Import:  # noqa: ANN401 - any field of an import
    """Look at a file that was read and not taken over yet."""
    brought = Act(by=SPECIALIST.id, at=NOW)
    return Import(
        id=IMPORT, version=3, state=ImportState.PREVIEWED, begun=brought, touched_at=NOW
    ).but(file_name="ks4.csv", found=what_was_found(), content="of ks4.csv", **changes)


def what_was_found() -> Found:
    """Say what the file brings: 64 figures of two schools."""
    schools = (STAVERMARSH, ASHLODE)
    return Found(
        file=_file(),
        schools=tuple(_change(one) for one in schools),
        areas=(),
        parts=(
            Part(
                dataset=Dataset.KS4,
                year=YEAR,
                status=Status.PROVISIONAL,
                schools=schools,
                phases=(Phase.SECONDARY,),
                figures=64,
            ),
        ),
        content="of ks4.csv",
    )


def a_staged_part(school_id: SchoolId = STAVERMARSH, urn: str = "900003") -> Staged:
    """Keep one figure of a school until the import is taken over."""
    return Staged(
        id=f"part-of-{school_id}",
        import_id=IMPORT,
        order=0,
        school_id=school_id,
        area=None,
        urn=urn,
        year=YEAR,
        dataset=Dataset.KS4,
        figures=(a_figure(),),
    )


def a_figure(value: float = 46.1) -> Figure:
    """Give Attainment 8 of all pupils."""
    return Figure(
        measure=MeasureCode("attainment-8"),
        group=Group.ALL,
        value=value,
        mark=None,
        cohort=180,
        source=Source.DFE,
        status=Status.PROVISIONAL,
        as_at=date(2026, 10, 15),
    )


def columns_of_stavermarsh(**changes: Any) -> Columns:  # noqa: ANN401 - any part of a mapping
    """Read Stavermarsh's own export: its URN, Attainment 8 and how many sat it."""
    body = ColumnsBody(
        school_id=STAVERMARSH,
        headings=("DfE no", "A8", "Pupils"),
        columns=(
            _column("DfE no", Meaning.URN),
            _column("A8", Meaning.FIGURE, "attainment-8"),
            _column("Pupils", Meaning.COHORT),
        ),
        year=YEAR,
        status=Status.SCHOOL_REPORTED,
    )
    return columns_of(body.but(**changes), Act(by=DATA_LEAD.id, at=NOW))


def what_imports_keep() -> dict[str, Any]:
    """Keep an import that was looked at, with its parts."""
    return {
        "known_schools": the_schools(),
        "imports": [a_previewed_import()],
        "staged_figures": [a_staged_part(), a_staged_part(ASHLODE, "900101").but(order=1)],
    }


def _column(heading: str, meaning: Meaning, measure: str | None = None) -> MappedColumn:
    code = MeasureCode(measure) if measure else None
    return MappedColumn(
        heading=heading, meaning=meaning, measure=code, group=Group.ALL, cohort=None
    )


def _school(key: SchoolId, urn: str, before: tuple[str, ...]) -> KnownSchool:
    return KnownSchool(
        id=key,
        version=1,
        urn=urn,
        predecessor_urns=before,
        name=f"{key.title()} School",
        short_name=key.title(),
        phase=Phase.SECONDARY,
        local_authority="South Gloucestershire",
        open=True,
        sequence=1,
    )


def _file() -> FileView:
    return FileView(
        needs=(),
        note=None,
        layout="key stage 4",
        datasets=(Dataset.KS4,),
        years=(YEAR,),
        status=Status.PROVISIONAL,
        size=4_096,
        sha256="0" * 64,
        encoding="utf-8",
        headings=("URN", "ATT8SCR"),
        columns=(ColumnRead(heading="ATT8SCR", read_as="Attainment 8"),),
        rows=2,
        skipped=(),
        unknown=UnknownSchoolsView(schools=0, urns=()),
        odd=OddValuesView(values=0, listed=()),
        suppressed=0,
    )


def _change(school_id: SchoolId) -> SchoolChangeView:
    return SchoolChangeView(
        school_id=school_id,
        urns=("900003",),
        years=(YEAR,),
        new=32,
        changed=0,
        same=0,
        suppressed=0,
        inspections=0,
    )
