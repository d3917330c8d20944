import pytest
from reading_files import content, figures_of, recognised, rows_of, shown, skipped, with_cells

from contracts.performance import Figure, Group, Mark, MeasureCode, Source, Status
from performance.files import AreaRow, Ask, SchoolRow, Skip, WordUnknown

KS4 = "2018-2019_ks4final.csv"
KS4_2024 = "202324_performance_tables_schools_final.csv"
KS4_2025 = "202425_performance_tables_schools_revised.csv"
KS2 = "ks2final.csv"
KS2_NEW = "ks2_school_attainment_data.csv"
SIXTEEN, SIXTEEN_OLDER = "institution_performance_202425.csv", "2018-2019_ks5final.csv"


def test_ks4_older_gives_every_figure_of_a_mainstream_school_with_its_cohort() -> None:
    rows = rows_of(KS4)

    assert shown(rows, "900003") == {
        "attainment-8": (47.3, 187),
        "progress-8": (-0.12, 180),
        "grade-5-english-maths": (46, 187),
        "grade-4-english-maths": (67, 187),
        "ebacc-entry": (38, 187),
        "ebacc-aps": (4.02, 187),
    }
    assert shown(rows, "900003", Group.DISADVANTAGED) == {"attainment-8": (36.1, 41)}
    assert shown(rows, "900003", Group.NOT_DISADVANTAGED) == {"attainment-8": (50.4, 146)}
    assert shown(rows, "900003", Group.BOYS) == {
        "attainment-8": (45.9, 95),
        "ebacc-aps": (3.9, 95),
    }


def test_a_figure_says_its_interval_source_status_and_day() -> None:
    [progress] = [one for one in figures_of(rows_of(KS4), "900003") if one.low is not None]

    assert progress.but(as_at="2026-11-24") == Figure(
        measure=MeasureCode("progress-8"),
        group=Group.ALL,
        value=-0.12,
        mark=None,
        cohort=180,
        low=-0.3,
        high=0.06,
        source=Source.DFE,
        status=Status.FINAL,
        as_at=progress.as_at,
    )


def test_every_marker_of_the_older_tables_keeps_its_own_meaning() -> None:
    marks = {
        (figure.measure, figure.group): figure.mark
        for figure in figures_of(rows_of(KS4), "900010")
        if figure.mark
    }

    assert marks == {
        ("attainment-8", Group.DISADVANTAGED): Mark.SUPPRESSED,  # SUPP
        ("attainment-8", Group.NOT_DISADVANTAGED): Mark.NO_ENTRIES,  # NE
        ("attainment-8", Group.BOYS): Mark.NOT_AVAILABLE,  # x
        ("attainment-8", Group.GIRLS): Mark.NOT_AVAILABLE,  # :
        ("progress-8", Group.ALL): Mark.LOW_COVERAGE,  # LOWCOV
        ("grade-5-english-maths", Group.ALL): Mark.SUPPRESSED,  # c
        ("grade-4-english-maths", Group.ALL): Mark.NOT_AVAILABLE,  # ..
        ("ebacc-entry", Group.ALL): Mark.NOT_APPLICABLE,  # NA
        ("ebacc-aps", Group.ALL): Mark.NOT_APPLICABLE,  # z
        ("ebacc-aps", Group.BOYS): Mark.NOT_PUBLISHED,  # NP
    }
    assert shown(rows_of(KS4), "900010")["attainment-8"] == (44, 1204)  # "1,204" pupils


def test_ks4_older_reads_the_county_and_state_funded_england_and_says_why_not_the_rest() -> None:
    rows = rows_of(KS4)

    assert [row.area for row in rows if isinstance(row, AreaRow)] == ["la-803", "england"]
    assert shown(rows, "england")["attainment-8"] == (46.7, 542621)
    assert skipped(rows) == [(4, Skip.SPECIAL_SCHOOL), (6, Skip.ANOTHER_AREA)]


def test_a_record_type_that_is_not_known_refuses_the_file_and_names_it() -> None:
    odd = with_cells(content(KS4), {"\r\n2,803": "\r\n3,803"})

    with pytest.raises(WordUnknown, match='line 4: "3" under RECTYPE'):
        rows_of(KS4, odd)


def test_ks4_2024_reads_groups_by_their_labels_and_leaves_other_groups_out() -> None:
    rows = rows_of(KS4_2024)

    assert {row.year for row in rows if isinstance(row, SchoolRow)} == {"2023-24"}
    assert shown(rows, "900003")["attainment-8"] == (46.1, 182)
    assert shown(rows, "900003")["progress-8"] == (-0.2, 175)
    assert shown(rows, "900003", Group.BOYS)["grade-5-english-maths"] == (40, 90)
    assert shown(rows, "900003", Group.DISADVANTAGED)["ebacc-aps"] == (3, 40)
    assert shown(rows, "900003", Group.NOT_DISADVANTAGED)["ebacc-entry"] == (45.7, 142)
    assert skipped(rows) == [
        (6, Skip.ANOTHER_GROUP),
        (7, Skip.ANOTHER_GROUP),
        (8, Skip.ANOTHER_AREA),
    ]
    assert shown(rows, "la-803")["attainment-8"] == (46.8, 3100)
    assert shown(rows, "england")["grade-5-english-maths"] == (46.2, 620000)


def test_a_new_word_for_disadvantage_refuses_the_file() -> None:
    odd = with_cells(content(KS4_2024), {"Disadvantage,Disadvantaged,": "Disadvantage,FSM6,"})

    with pytest.raises(WordUnknown, match='"FSM6" under breakdown'):
        rows_of(KS4_2024, odd)


def test_ks4_2025_says_that_progress_8_is_not_applicable_and_never_0() -> None:
    rows = rows_of(KS4_2025)

    assert shown(rows, "900003")["progress-8"] == ("not-applicable", None)
    assert shown(rows, "900003")["grade-5-english-maths"] == (43.2, 190)
    assert shown(rows, "900003", Group.DISADVANTAGED)["attainment-8"] == (33.8, 44)
    assert {figure.status for figure in figures_of(rows, "900003")} == {Status.REVISED}


def test_progress_8_in_a_year_without_one_is_odd_and_not_read() -> None:
    rows = rows_of(KS4_2025, with_cells(content(KS4_2025), {"45.2,z,z,z": "45.2,0,z,z"}))

    first = rows[0]
    assert isinstance(first, SchoolRow)
    assert [(one.heading, one.written, one.odd) for one in first.oddities] == [
        ("progress8_average", "0", "none-that-year")
    ]
    assert "progress-8" not in shown([first], "900003")


def test_ks2_older_reads_subjects_groups_and_progress() -> None:
    rows = rows_of(KS2)

    assert shown(rows, "900006") == {
        "rwm-expected": (67, 30),
        "rwm-higher": (10, 30),
        "reading-progress": (-0.4, 30),
        "reading-expected": (77, 30),
        "writing-expected": (80, 30),
        "maths-expected": (73, 30),
        "gps-expected": (70, 30),
        "science-expected": (87, 30),
        "reading-scaled-score": (105, 30),
        "maths-scaled-score": (104, 30),
        "gps-scaled-score": (103, 30),
    }
    assert shown(rows, "900006", Group.DISADVANTAGED) == {"rwm-expected": (50, 8)}
    assert set(shown(rows, "900008").values()) == {("suppressed", 4)}
    assert shown(rows, "england")["rwm-expected"] == (65, 644967)
    assert skipped(rows) == [(5, Skip.ANOTHER_AREA)]


def test_ks2_current_reads_each_subjects_row_as_its_own_measures() -> None:
    rows = rows_of(KS2_NEW)

    assert {key: value for key, (value, _) in shown(rows, "900006").items()} == {
        "rwm-expected": 62,
        "rwm-higher": 8,
        "reading-expected": 75,
        "reading-scaled-score": 105,
        "reading-progress": "not-available",
        "writing-expected": 72,
        "writing-progress": "not-available",
        "maths-expected": 74,
        "maths-scaled-score": 104,
        "maths-progress": "not-available",
        "gps-expected": 73,
        "gps-scaled-score": 105,
        "science-expected": 82,
    }
    assert shown(rows, "900006", Group.DISADVANTAGED)["rwm-expected"] == ("suppressed", None)
    assert shown(rows, "900006", Group.NOT_DISADVANTAGED)["rwm-higher"] == (9, None)
    assert skipped(rows) == [(5, Skip.ANOTHER_GROUP)]  # an average of three years


def test_a_subject_that_is_not_known_refuses_the_file() -> None:
    odd = with_cells(content(KS2_NEW), {",Science,": ",Botany,"})

    with pytest.raises(WordUnknown, match='"Botany" under subject'):
        rows_of(KS2_NEW, odd)


def test_16_to_18_reads_a_levels_only() -> None:
    rows = rows_of(SIXTEEN, status=Status.REVISED)

    assert shown(rows, "900003") == {
        "a-level-aps": (34.52, 61),
        "a-level-value-added": (-0.08, None),
        "a-level-aab": (11.5, None),
        "a-level-best-three": (33.9, None),
        "retained": (88.1, None),
    }
    assert {value for value, _ in shown(rows, "900003", Group.DISADVANTAGED).values()} == {
        "suppressed"
    }
    assert skipped(rows) == [(4, Skip.ANOTHER_COHORT)]


def test_16_to_18_older_reads_its_own_headings() -> None:
    rows = rows_of(SIXTEEN_OLDER)

    assert shown(rows, "900003") == {
        "a-level-aps": (32.9, 58),
        "a-level-value-added": (-0.1, None),
        "a-level-aab": (10, None),
        "a-level-best-three": (31.8, 40),
    }
    assert {value for value, _ in shown(rows, "900010").values()} == {"no-entries"}


@pytest.mark.parametrize(
    ("name", "code", "year", "status"),
    [
        (KS4, "ks4-older", "2018-19", Status.FINAL),
        (KS4_2024, "ks4-2023-24", "2023-24", Status.FINAL),
        (KS4_2025, "ks4-2024-25", "2024-25", Status.REVISED),
        (KS2, "ks2-older", "2018-19", Status.FINAL),
        (KS2_NEW, "ks2-current", None, None),  # told row by row
        (SIXTEEN, "16-18-current", "2024-25", None),
        (SIXTEEN_OLDER, "16-18-older", "2018-19", Status.FINAL),
    ],
)
def test_each_layout_is_known_by_its_headings(
    name: str, code: str, year: str | None, status: Status | None
) -> None:
    found = recognised(name)

    assert (found.layout.code, found.year, found.status) == (code, year, status)
    assert found.asks == ({Ask.STATUS} if name == SIXTEEN else set[Ask]())
