from datetime import date

import pytest

from contracts.api.performance_heads_report_parts import ReportFigure, ReportHeadline
from contracts.performance import Better, Dataset, Group, Mark, MeasureCode, Source, Status, Unit
from performance.examples_of_heads_reports import an_empty_filling
from performance.heads_reports.model.since import changes
from performance.heads_reports.model.words import named, origin, said, said_before


def a_figure(value: float | None, mark: Mark | None = None) -> ReportFigure:
    return ReportFigure(
        year="2025-26",
        value=value,
        mark=mark,
        cohort=1_168 if mark is None else None,
        source=Source.DFE,
        status=Status.REVISED,
        as_at=date(2026, 10, 15),
    )


def a_line(
    figure: ReportFigure | None,
    *,
    unit: Unit = Unit.PERCENT,
    why: str = "",
    better: Better = Better.LOWER,
) -> ReportHeadline:
    return ReportHeadline(
        measure=MeasureCode("persistent-absence"),
        name="Persistent absence",
        dataset=Dataset.ABSENCE,
        unit=unit,
        decimals=1,
        better=better,
        group=Group.SEN_SUPPORT,
        year="2025-26",
        figure=figure,
        why_none=why,
        why_none_before="",
        before=None,
        england=None,
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (a_line(a_figure(27.44)), "27.4%"),
        (a_line(a_figure(-0.31), unit=Unit.PROGRESS), "\u22120.3"),
        (a_line(a_figure(0.31), unit=Unit.PROGRESS), "+0.3"),
        (a_line(a_figure(0.0)), "0.0%"),
        (a_line(a_figure(None, Mark.SUPPRESSED)), "Suppressed (small group)"),
        (a_line(a_figure(None, Mark.LOW_COVERAGE)), "Low coverage"),
        (a_line(None, why="not available: no KS2 baseline"), "Not available: no KS2 baseline"),
        (a_line(None), "None published"),
    ],
)
def test_a_figure_is_said_with_its_unit_or_the_reason_for_none(
    line: ReportHeadline, words: str
) -> None:
    assert said(line) == words


def test_a_year_s_own_reason_beats_the_mark_a_file_put_there() -> None:
    line = a_line(a_figure(27.4)).but(
        before=a_figure(None, Mark.NOT_APPLICABLE), why_none_before="not available: no KS2 baseline"
    )

    assert said_before(line) == "Not available: no KS2 baseline"
    assert said_before(line.but(why_none_before="")) == "Not applicable"


def test_a_figure_says_where_it_is_from() -> None:
    assert named(a_line(None)) == "Persistent absence, SEN support"
    assert origin(a_figure(27.4)) == "DfE, 2025-26, revised, 1,168 pupils, as at 15 Oct 2026"
    assert origin(a_figure(None, Mark.SUPPRESSED)) == "DfE, 2025-26, revised, as at 15 Oct 2026"
    assert not origin(None)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (a_line(a_figure(27.4)), a_line(a_figure(27.4)), ()),
        (a_line(a_figure(27.4)), a_line(a_figure(28.0)), ("28.0%", "was 27.4%", "(worse)")),
        (a_line(a_figure(27.4)), a_line(a_figure(26.0)), ("26.0%", "was 27.4%", "(better)")),
        (
            a_line(a_figure(27.4), better=Better.NEITHER),
            a_line(a_figure(26.0), better=Better.NEITHER),
            ("26.0% for 2025-26, was 27.4% for 2025-26",),
        ),
        (a_line(a_figure(27.4)), a_line(a_figure(None, Mark.SUPPRESSED)), ("Suppressed",)),
        (a_line(None), a_line(a_figure(27.4)), ("27.4% for 2025-26, new in this report",)),
        (a_line(a_figure(27.4)), a_line(None), ()),
    ],
)
def test_what_moved_is_said_in_one_sentence(
    before: ReportHeadline, after: ReportHeadline, words: tuple[str, ...]
) -> None:
    empty = an_empty_filling()

    found = changes(empty.but(headlines=(before,)), empty.but(headlines=(after,)))

    assert len(found) == bool(words)
    for word in words:
        assert word in found[0]
    if before.better is Better.NEITHER or (after.figure and after.figure.value is None):
        assert "(" not in "".join(found).replace("(small group)", "")
