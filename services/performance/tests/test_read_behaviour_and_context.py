from datetime import date

import pytest
from reading_files import content, figures_of, recognised, rows_of, shown, skipped, with_cells

from contracts.performance import CardArea, CardGrade, Group, OldGrade, Source
from performance.files import Ask, InspectionFound, InspectionRow, SchoolRow, Skip, WordUnknown

ABSENCE, ABSENCE_WIDE = "1a_absence_3term_school.csv", "oa_percent_3term_sch_202425_ccss.csv"
ABSENCE_OLDER = "2016-2017_abs.csv"
SUSPENSIONS = "suspensions_by_school.csv"
REGISTER = "edubasealldata20260120.csv"
OFSTED = "latest_inspections_as_at_31_Jan_2026.csv"


def test_absence_gives_rates_with_the_enrolments_they_are_of() -> None:
    rows = rows_of(ABSENCE)

    assert shown(rows, "900003") == {
        "overall-absence": (8.31, 1021),
        "authorised-absence": (5.22, 1021),
        "unauthorised-absence": (3.09, 1021),
        "persistent-absence": (24.58, 1021),
        "severe-absence": (3.43, 1021),
    }
    assert shown(rows, "900006")["severe-absence"] == ("suppressed", 206)


def test_england_is_compared_with_as_a_whole_not_by_one_phase() -> None:
    rows = rows_of(ABSENCE)

    assert shown(rows, "england")["persistent-absence"] == (18.7, 7600000)
    assert shown(rows, "la-803")["overall-absence"] == (7.1, 38210)
    assert skipped(rows) == [(5, Skip.ANOTHER_AREA)]


def test_a_term_of_the_year_is_not_taken_for_the_year() -> None:
    written = content(ABSENCE).replace(b"time_period,", b"time_period,time_identifier,")
    written = written.replace(b"202425,School,", b"202425,Autumn term,School,")
    written = written.replace(b"202425,Local", b"202425,Academic year,Local")

    rows = rows_of(ABSENCE, written.replace(b"202425,National", b"202425,Academic year,National"))

    assert skipped(rows)[:2] == [(2, Skip.ANOTHER_COHORT), (3, Skip.ANOTHER_COHORT)]
    assert [row for row in rows if isinstance(row, SchoolRow)] == []
    assert shown(rows, "la-803")["overall-absence"] == (7.1, 38210)


def test_many_rows_of_england_that_differ_are_not_taken_for_pupils() -> None:
    line = "202425,National,Total,,z,,7600000,{},4.7,2.2,18.7,2.3\r\n"
    more = "".join(line.format(6 + n / 10) for n in range(9)).encode()

    rows = rows_of(ABSENCE, content(ABSENCE) + more)

    assert shown(rows, "england")["overall-absence"] == (6.9, 7600000)
    assert {why for _, why in skipped(rows)[1:]} == {Skip.SAID_OTHERWISE}


def test_absence_with_a_column_for_each_group_reads_the_groups() -> None:
    rows = rows_of(ABSENCE_WIDE)

    found = {figure.group: figure.value or figure.mark for figure in figures_of(rows, "900006")}
    assert found == {
        Group.ALL: 5.4,
        Group.DISADVANTAGED: "not-available",
        Group.NOT_DISADVANTAGED: 5.2,
        Group.BOYS: 5.5,
        Group.GIRLS: 5.3,
    }
    assert {row.year for row in rows if isinstance(row, SchoolRow)} == {"2024-25"}


def test_older_absence_takes_its_year_from_its_name() -> None:
    rows = rows_of(ABSENCE_OLDER)

    assert [row.year for row in rows if isinstance(row, SchoolRow)] == ["2016-17", "2016-17"]
    assert shown(rows, "900006")["persistent-absence"] == ("suppressed", None)


def test_suspension_rates_are_per_100_pupils_and_0_is_a_value() -> None:
    rows = rows_of(SUSPENSIONS)

    assert shown(rows, "900003") == {
        "suspension-rate": (13.91, 1021),
        "pupils-suspended-rate": (6.86, 1021),
        "exclusion-rate": (0.2, 1021),
    }
    assert set(shown(rows, "900006").values()) == {(0, 206)}


def test_a_rate_that_is_not_per_100_pupils_is_odd_and_not_read() -> None:
    [row] = [one for one in rows_of(SUSPENSIONS) if isinstance(one, SchoolRow)][2:]

    assert [(one.heading, one.written, one.odd) for one in row.oddities] == [
        ("susp_rate", "100", "does-not-add-up")
    ]
    assert "10.00 per 100" in row.oddities[0].words
    assert "suspension-rate" not in shown([row], "900010")


def test_the_register_gives_the_roll_and_send_apart_as_shares_of_it() -> None:
    rows = rows_of(REGISTER)

    assert shown(rows, "900003") == {
        "roll": (1021, 1021),
        "ehcp-share": (4.02, 1021),
        "sen-support-share": (14.69, 1021),
    }
    assert {figure.source for figure in figures_of(rows, "900003")} == {Source.REGISTER}
    assert [row.year for row in rows if isinstance(row, SchoolRow)] == ["2025-26", "2025-26"]
    assert skipped(rows) == [(4, Skip.NOTHING_TO_READ)]


def test_no_head_teachers_name_and_no_free_meals_are_read_from_the_register() -> None:
    found = recognised(REGISTER)

    assert found.as_at == date(2026, 1, 20)
    assert [heading for heading, _ in found.columns] == [
        "URN",
        "EstablishmentName",
        "CensusDate",
        "NumberOfPupils",
        "SENStat",
        "SENNoStat",
    ]


def test_old_grades_and_report_cards_stand_side_by_side() -> None:
    [both] = [row for row in rows_of(OFSTED) if isinstance(row, InspectionRow)][:1]

    assert both.inspections == (
        InspectionFound(
            urn="900103",  # inspected under its predecessor's number
            inspected_on=date(2021, 10, 20),
            published_on=date(2021, 11, 25),
            overall=OldGrade.GOOD,
            areas={},
            safeguarding_met=True,
        ),
        InspectionFound(
            urn="900003",
            inspected_on=date(2026, 1, 13),
            published_on=date(2026, 2, 9),
            overall=None,
            areas={
                CardArea.INCLUSION: CardGrade.STRONG,
                CardArea.CURRICULUM_AND_TEACHING: CardGrade.EXPECTED,
                CardArea.ACHIEVEMENT: CardGrade.EXPECTED,
                CardArea.ATTENDANCE_AND_BEHAVIOUR: CardGrade.NEEDS_ATTENTION,
                CardArea.PERSONAL_DEVELOPMENT: CardGrade.STRONG,
                CardArea.POST_16: CardGrade.EXPECTED,
                CardArea.LEADERSHIP_AND_GOVERNANCE: CardGrade.STRONG,
            },
            safeguarding_met=True,
        ),
    )


def test_an_ungraded_inspection_and_one_without_an_overall_grade_give_no_grade() -> None:
    rows = rows_of(OFSTED)

    assert [row.urn for row in rows if isinstance(row, InspectionRow)] == ["900003", "900006"]
    assert skipped(rows) == [(4, Skip.NOT_INSPECTED), (5, Skip.NOT_INSPECTED)]
    found = recognised(OFSTED)
    assert (found.as_at, found.asks) == (date(2026, 1, 31), frozenset[Ask]())


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"Met,Strong standard": "Met,Attention needed"}, '"Attention needed" under Inclusion'),
        ({"900103,2,Yes": "900103,5,Yes"}, '"5" under Latest OEIF overall effectiveness'),
    ],
)
def test_a_grade_ofsted_does_not_give_refuses_the_file(cells: dict[str, str], words: str) -> None:
    with pytest.raises(WordUnknown, match=words):
        rows_of(OFSTED, with_cells(content(OFSTED), cells))
