"""Schools made up by hypothesis: groups of every size, and files that say more or less of them."""

from datetime import date

from attacker import FEW, WHOLES, Truth
from hypothesis import strategies as st

from contracts.performance import Figure, Group, Mark, MeasureCode, Source, Status, Unit
from contracts.performance.measures import measures

SIZES = st.one_of(st.integers(0, 7), st.integers(0, 20), st.integers(20, 200))
MARKS = st.sampled_from((Mark.SUPPRESSED, Mark.NOT_PUBLISHED, Mark.NO_ENTRIES))
RATES = tuple(
    MeasureCode(code)
    for code in (
        *("rwm-expected", "reading-expected", "maths-expected"),
        *("persistent-absence", "severe-absence", "roll"),
    )
)


def a_figure(
    measure: str,
    group: Group,
    value: float | None,
    cohort: int | None,
    mark: Mark | None = None,
    **more: object,
) -> Figure:
    """Say one cell as a file would, before anything is suppressed."""
    reason = None if value is not None else mark or Mark.NOT_AVAILABLE
    published: dict[str, object] = {"source": Source.DFE, "status": Status.FINAL}
    cell = {"measure": measure, "group": group, "value": value, "mark": reason, "cohort": cohort}
    return Figure.model_validate({"as_at": date(2026, 10, 15), **published, **cell, **more})


@st.composite
def splits(draw: st.DrawFn, whole: int, most: tuple[int, ...]) -> list[int]:
    """Divide a number into parts none of which is larger than it may be."""
    parts: list[int] = []
    for place, limit in enumerate(most):
        left, room = whole - sum(parts), sum(most[place + 1 :])
        parts.append(draw(st.integers(max(0, left - room), min(limit, left))))
    return parts


@st.composite
def truths(draw: st.DrawFn, codes: tuple[MeasureCode, ...], smallest: int = 0) -> Truth:
    """Make up a school's pupils by group and what they reached; parts always add up."""
    sizes = st.one_of(st.just(0), SIZES.map(lambda n: n + smallest)) if smallest else SIZES
    first = draw(st.tuples(sizes, sizes).filter(lambda both: sum(both) > 0))
    whole = sum(first)
    pupils = {Group.ALL: whole, **dict(zip(WHOLES[0], first, strict=True))}
    for parts in WHOLES[1:]:
        pupils |= zip(parts, draw(splits(whole, (whole,) * len(parts))), strict=True)
    reached: dict[MeasureCode, dict[Group, int]] = {}
    for code in codes:
        if measures()[code].unit is Unit.PUPILS:
            reached[code] = pupils
            continue
        all_of_them = draw(st.integers(0, whole))
        reached[code] = {Group.ALL: all_of_them}
        for parts in WHOLES:
            limits = tuple(pupils[part] for part in parts)
            reached[code] |= zip(parts, draw(splits(all_of_them, limits)), strict=True)
    return Truth(pupils, reached)


def value_of(truth: Truth, code: MeasureCode, group: Group) -> float | None:
    """Give what a file says of a group; nothing of one without pupils."""
    if measures()[code].unit is Unit.PUPILS:
        return truth.pupils[group]
    return 100 * float(truth.share(code, group)) if truth.pupils[group] else None


@st.composite
def files(draw: st.DrawFn, truth: Truth) -> list[Figure]:
    """Say some of a truth: cells are left out, marked by the file, or lack their cohort.

    A file that does not say how many pupils a figure is about has suppressed small wholes itself.
    """
    figures: list[Figure] = []
    for code in truth.reached:
        for group in Group:
            how = draw(st.sampled_from(("said",) * 6 + ("left out",) * 2 + ("unsized", "marked")))
            value, cohort = value_of(truth, code, group), truth.pupils[group]
            if how == "left out":
                continue
            if how == "marked" and cohort:
                told = draw(st.sampled_from((None, cohort)))
                figures.append(a_figure(code, group, None, told, draw(MARKS)))
            else:
                few = group is Group.ALL and (cohort in FEW or truth.reached[code][group] in FEW)
                told = None if how == "unsized" and cohort and not few else cohort
                figures.append(a_figure(code, group, value, told, Mark.NO_ENTRIES))
    return figures


@st.composite
def whole_files(draw: st.DrawFn, truth: Truth) -> list[Figure]:
    """Say all of a truth for some measures, or only of all pupils."""
    groups = draw(st.sampled_from((tuple(Group), (Group.ALL,))))
    return [
        a_figure(code, group, value_of(truth, code, group), truth.pupils[group], Mark.NO_ENTRIES)
        for code in truth.reached
        for group in groups
    ]
