"""Four secondary schools and a primary with figures of some years: for tests and documentation."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from chassis.testing import NOW
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import Dataset, Figure, Group, Mark, MeasureCode, Source, Status, Year
from contracts.schools import Phase, SchoolId, Urn
from performance.known.model import KnownSchool
from performance.sheets.model.holding import Holding
from performance.sheets.model.sheet import AreaSheet, Layer, Sheet, sheet_id

ASHLODE, PELLOWMERE = SchoolId("ashlode"), SchoolId("pellowmere")
STAVERMARSH, THORNHALLOW = SchoolId("stavermarsh"), SchoolId("thornhallow")
FENNICOMBE = SchoolId("fennicombe")
CEO = someone("ceo", Role.CEO)
SPECIALIST = someone("data-specialist", Role.DATA_SPECIALIST)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-ashlode", Role.HEADTEACHER, at=ASHLODE)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("trustee", Role.TRUSTEE)
VISITOR = someone("external-reviewer", Role.EXTERNAL)
OPS = someone("ops", Role.OPS)
OLD_URN: Urn = "109324"
ATTAINMENT, PROGRESS = MeasureCode("attainment-8"), MeasureCode("progress-8")
EBACC, ROLL = MeasureCode("ebacc-aps"), MeasureCode("roll")
_LAST = "2025-26"


def a_school(key: SchoolId, urn: Urn, phase: Phase = Phase.SECONDARY) -> KnownSchool:
    """Know a school of the trust; Thornhallow was another school before."""
    return KnownSchool(
        id=key,
        urn=urn,
        predecessor_urns=(OLD_URN,) if key == THORNHALLOW else (),
        name=f"{key.title()} School",
        short_name=key.title(),
        phase=phase,
        local_authority="Gloucestershire" if key == PELLOWMERE else "Wiltshire",
        open=True,
        sequence=1,
    )


SCHOOLS = (
    a_school(THORNHALLOW, "900004"),
    a_school(ASHLODE, "900001"),
    a_school(STAVERMARSH, "900003"),
    a_school(PELLOWMERE, "900002"),
    a_school(FENNICOMBE, "900008", Phase.PRIMARY),
)


def a_figure(
    measure: MeasureCode,
    value: float | Mark,
    cohort: int | None,
    group: Group = Group.ALL,
    status: Status = Status.FINAL,
) -> Figure:
    """Publish one figure, or a mark in its place."""
    return Figure(
        measure=measure,
        group=group,
        value=None if isinstance(value, Mark) else value,
        mark=value if isinstance(value, Mark) else None,
        cohort=cohort,
        source=Source.DFE,
        status=status,
        as_at=date(2026, 10, 15),
    )


def a_sheet(
    school: SchoolId,
    figures: Iterable[Figure],
    year: Year = _LAST,
    *,
    dataset: Dataset = Dataset.KS4,
    urn: Urn | None = None,
) -> Sheet:
    """Keep what one file said of a school."""
    own = next(one.urn for one in SCHOOLS if one.id == school)
    layer = Layer(origin="results", urn=urn or own, at=NOW, figures=tuple(figures))
    key = sheet_id(school, year, dataset)
    return Sheet(id=key, school_id=school, year=year, dataset=dataset).laid(layer)


def an_area_sheet(area: str, figures: Iterable[Figure], year: Year = _LAST) -> AreaSheet:
    """Keep what a file said of England or an authority."""
    layer = Layer(origin="results", urn=None, at=NOW, figures=tuple(figures))
    key = sheet_id(area, year, Dataset.KS4)
    return AreaSheet(id=key, area=area, year=year, dataset=Dataset.KS4).laid(layer)


def a_year(scores: dict[SchoolId, float], year: Year) -> list[Sheet]:
    """Publish Attainment 8 of some schools for a year, of 100 pupils each."""
    return [
        a_sheet(
            school,
            [a_figure(ATTAINMENT, score, 100)],
            year,
            urn=OLD_URN if school == THORNHALLOW and year < _LAST else None,
        )
        for school, score in scores.items()
    ]


def the_sheets() -> list[Sheet]:
    """Publish three years of Attainment 8 with a gap, groups at two schools, and a primary's."""
    disadvantaged, others = Group.DISADVANTAGED, Group.NOT_DISADVANTAGED
    return [
        *a_year({ASHLODE: 50.0, STAVERMARSH: 42.0, THORNHALLOW: 45.0}, "2023-24"),
        *a_year({ASHLODE: 51.0, THORNHALLOW: 44.0, PELLOWMERE: 47.5}, "2024-25"),
        a_sheet(
            ASHLODE,
            [
                a_figure(ATTAINMENT, 52.0, 200),
                a_figure(ATTAINMENT, 40.0, 50, disadvantaged),
                a_figure(ATTAINMENT, 56.0, 150, others),
                a_figure(EBACC, Mark.NOT_AVAILABLE, None),
            ],
        ),
        a_sheet(
            STAVERMARSH,
            [
                a_figure(ATTAINMENT, 40.0, 100, status=Status.PROVISIONAL),
                a_figure(ATTAINMENT, 31.0, 4, disadvantaged),
                a_figure(ATTAINMENT, 40.4, 96, others),
            ],
        ),
        a_sheet(THORNHALLOW, [a_figure(ATTAINMENT, 46.0, 100)]),
        a_sheet(PELLOWMERE, [a_figure(ATTAINMENT, Mark.SUPPRESSED, None)]),
        a_sheet(
            FENNICOMBE,
            [a_figure(MeasureCode("rwm-expected"), 53.0, 45)],
            dataset=Dataset.KS2,
        ),
    ]


def as_kept(sheets: list[Sheet]) -> dict[str, Any]:
    """Keep sheets with what each shows beside it, as laying them would."""
    return {"sheets": sheets, "holdings": [Holding.of(sheet, 1) for sheet in sheets]}


def what_is_published() -> dict[str, Any]:
    """Seed a store with the schools and everything published of them."""
    others = Group.NOT_DISADVANTAGED
    return {
        "known_schools": list(SCHOOLS),
        **as_kept(the_sheets()),
        "area_sheets": [
            an_area_sheet(
                "england",
                [a_figure(ATTAINMENT, 45.9, 600_000), a_figure(ATTAINMENT, 50.1, 450_000, others)],
            ),
            an_area_sheet("la-865", [a_figure(ATTAINMENT, 47.0, 4_800)]),
            an_area_sheet("la-999", [a_figure(ATTAINMENT, 99.0, 4_800)]),
        ],
    }
