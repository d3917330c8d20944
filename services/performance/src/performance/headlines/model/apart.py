"""How far two figures lie apart: only where both are shown, else why not (R94)."""

from collections.abc import Iterable
from functools import cache

from contracts.api.performance_headlines import ChangeView, GapView
from contracts.calendar import AcademicYear
from contracts.performance import Group, MeasureCode, Year
from performance.headlines.model.cells import Cells

_EXACT = 6
ENGLAND = "england"
GAPS = (
    (Group.DISADVANTAGED, Group.NOT_DISADVANTAGED, False),
    (Group.DISADVANTAGED, Group.NOT_DISADVANTAGED, True),
    (Group.SEN_SUPPORT, Group.NO_SEN, False),
    (Group.SEN_SUPPORT, Group.NO_SEN, True),
    (Group.EHCP, Group.NO_SEN, False),
    (Group.EHCP, Group.NO_SEN, True),
)
Gap = tuple[Group, Group, bool]


def change_of(
    cells: Cells, school: str, year: Year, code: MeasureCode, group: Group = Group.ALL
) -> ChangeView:
    """Give the change on the year before."""
    before = _before(year)
    now = cells.value(school, year, code, group)
    then = cells.value(school, before, code, group)
    if now is not None and then is not None:
        return ChangeView(value=round(now - then, _EXACT), why_none=None)
    why = cells.why_none(school, year, code, group) or cells.why_none(school, before, code, group)
    return ChangeView(value=None, why_none=why)


@cache
def _before(year: Year) -> Year:
    return AcademicYear.read(year).previous().label


def gaps_told(cells: Cells, schools: Iterable[str], year: Year, code: MeasureCode) -> list[Gap]:
    """Choose the gaps that can be asked about: any of the schools has something of the group."""
    asked = tuple(schools)
    return [gap for gap in GAPS if any(cells.has(one, year, code, gap[0]) for one in asked)]


def gap_of(
    cells: Cells, areas: Cells, school: str, at: tuple[Year, MeasureCode], gap: Gap
) -> GapView:
    """Put a group beside another, of the same school or of all England."""
    (year, code), (group, beside, nationally) = at, gap
    others, whose = (areas, ENGLAND) if nationally else (cells, school)
    mine, theirs = cells.value(school, year, code, group), others.value(whose, year, code, beside)
    apart = None if mine is None or theirs is None else round(mine - theirs, _EXACT)
    why = None
    if apart is None:
        why = cells.why_none(school, year, code, group)
        why = why or others.why_none(whose, year, code, beside)
        why = f"England, {why}" if nationally and mine is not None else why
    return GapView(group=group, beside=beside, nationally=nationally, value=apart, why_none=why)
