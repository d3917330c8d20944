"""The trust's template, and a school's own export through a mapping."""

import pytest
from reading_files import content, figures_of, recognised, rows_of, shown, skipped, with_cells

from chassis.files.refusals import FileRefused
from contracts.performance import Dataset, Group, MeasureCode, Source, Status
from contracts.pupil_level import PupilLevelFile
from performance.files import Ask, Mapping, MeasureColumn, SchoolRow, Skip

TEMPLATE = "template.csv"
OWN = b"School URN,When,GCSE points,PP points,Y11,PP\r\n900003,2026-27,46.2,35.1,184,40\r\n"
A8 = MeasureCode("attainment-8")
BY_COLUMN = Mapping(
    fields={"urn": "School URN", "academic_year": "When"},
    measures=(
        MeasureColumn("GCSE points", A8, Group.ALL, cohort="Y11"),
        MeasureColumn("PP points", A8, Group.DISADVANTAGED, cohort="PP"),
    ),
)


def test_the_template_is_read_by_code_or_name_of_the_measure() -> None:
    rows = rows_of(TEMPLATE)

    assert shown(rows, "900003") == {
        "attainment-8": (46.2, 184),
        "grade-5-english-maths": (44, 184),
    }
    assert shown(rows, "900003", Group.DISADVANTAGED) == {"attainment-8": (35.1, 40)}
    assert shown(rows, "900003", Group.EHCP) == {"persistent-absence": ("suppressed", 19)}
    [boys] = figures_of(rows, "900006")
    assert (boys.group, boys.source, boys.status) == (
        Group.BOYS,
        Source.DFE,
        Status.PROVISIONAL,
    )


def test_the_templates_rows_are_told_apart_by_data_set_and_year() -> None:
    rows = [row for row in rows_of(TEMPLATE) if isinstance(row, SchoolRow)]

    assert [(row.dataset, row.year) for row in rows] == [
        (Dataset.KS4, "2026-27"),
        (Dataset.KS4, "2026-27"),
        (Dataset.KS4, "2026-27"),
        (Dataset.ABSENCE, "2026-27"),
        (Dataset.KS2, "2025-26"),
    ]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"attainment-8,all": "Attainment9,all"}, Skip.UNKNOWN_WORD),
        ({"attainment-8,all": "attainment-8,Year 9"}, Skip.UNKNOWN_WORD),
        ({"2026-27,attainment-8,all": "2026-28,attainment-8,all"}, Skip.UNKNOWN_WORD),
        ({"184,school-reported,school": "184,guessed,school"}, Skip.UNKNOWN_WORD),
        ({"184,school-reported,school": "184,school-reported,rumour"}, Skip.UNKNOWN_WORD),
        ({"900003,2026-27,attainment-8,all": "9000,2026-27,attainment-8,all"}, Skip.NO_URN),
        ({"184,school-reported,school": "184,school-reported,school,more"}, Skip.BROKEN),
        ({",all,46.2": ",all,"}, Skip.NOTHING_TO_READ),
    ],
)
def test_a_row_of_the_template_that_cannot_be_right_says_why(
    cells: dict[str, str], why: Skip
) -> None:
    rows = rows_of(TEMPLATE, with_cells(content(TEMPLATE), cells))

    assert skipped(rows)[:1] == [(2, why)]
    assert "attainment-8" not in shown(rows, "900003")


def test_a_value_without_its_cohort_is_not_taken() -> None:
    rows = rows_of(TEMPLATE, with_cells(content(TEMPLATE), {"46.2,184": "46.2,"}))

    assert [row.oddities[0].odd for row in rows if isinstance(row, SchoolRow) and row.oddities] == [
        "no-cohort"
    ]
    assert "attainment-8" not in shown(rows, "900003")


def test_a_figure_said_twice_is_skipped_and_a_contradiction_is_refused() -> None:
    line = b"900003,2026-27,attainment-8,all,46.2,184,school-reported,school\r\n"
    same = rows_of(TEMPLATE, content(TEMPLATE) + line)
    other = rows_of(TEMPLATE, content(TEMPLATE) + line.replace(b"46.2", b"46.3"))

    assert skipped(same) == [(7, Skip.SAID_BEFORE)]
    assert skipped(other) == [(7, Skip.SAID_OTHERWISE)]
    assert shown(other, "900003")["attainment-8"] == (46.2, 184)


def test_six_rows_about_one_group_of_a_school_are_pupils() -> None:
    line = "900003,2026-27,attainment-8,all,{},184,school-reported,school\r\n"
    pupils = "".join(line.format(40 + n) for n in range(6)).encode()

    with pytest.raises(PupilLevelFile):
        rows_of(TEMPLATE, content(TEMPLATE) + pupils)


def test_a_mapping_reads_a_column_for_each_measure() -> None:
    rows = rows_of("own.csv", OWN, mapping=BY_COLUMN, status=Status.SCHOOL_REPORTED)

    assert shown(rows, "900003") == {"attainment-8": (46.2, 184)}
    assert shown(rows, "900003", Group.DISADVANTAGED) == {"attainment-8": (35.1, 40)}
    assert {figure.source for figure in figures_of(rows, "900003")} == {Source.SCHOOL}


def test_a_mapping_reads_a_row_for_each_measure() -> None:
    own = b"id,what,result,n\r\n900003,Attainment 8,46.2,184\r\n"
    mapping = Mapping(
        fields={"urn": "id", "measure_code": "what", "value": "result", "cohort": "n"}
    )

    rows = rows_of("own.csv", own, mapping=mapping, year="2026-27", status=Status.SCHOOL_REPORTED)

    assert shown(rows, "900003") == {"attainment-8": (46.2, 184)}


def test_what_a_mapped_file_does_not_say_must_be_said() -> None:
    with pytest.raises(FileRefused, match="provisional, revised or final"):
        rows_of("own.csv", OWN, mapping=BY_COLUMN)

    yearless = Mapping(fields={"urn": "School URN"}, measures=BY_COLUMN.measures)
    with pytest.raises(FileRefused, match="which academic year"):
        rows_of("own.csv", OWN, mapping=yearless, status=Status.SCHOOL_REPORTED)
    assert recognised(TEMPLATE).asks == frozenset[Ask]()


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        (Mapping(), "which column holds the URN"),
        (Mapping(fields={"urn": "School URN"}), "either columns of measures, or"),
        (
            Mapping(fields={"urn": "School URN", "value": "PP"}),
            "needs its code and its value",
        ),
        (
            Mapping(
                fields={"urn": "School URN"},
                measures=(MeasureColumn("PP points", A8, Group.ALL),),
            ),
            "how many pupils",
        ),
        (
            Mapping(
                fields={"urn": "School URN", "cohort": "Y11"},
                measures=(MeasureColumn("PP points", MeasureCode("attainment-9"), Group.ALL),),
            ),
            "no measure attainment-9",
        ),
        (
            Mapping(
                fields={"urn": "School URN", "cohort": "Y11"},
                measures=(MeasureColumn("Points", A8, Group.ALL),),
            ),
            "no heading Points",
        ),
    ],
)
def test_a_mapping_that_cannot_work_is_refused(mapping: Mapping, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        rows_of("own.csv", OWN, mapping=mapping)
