"""The files say of each school what domain §6 says, and are about nobody."""

import csv
from collections import Counter
from collections.abc import Iterator

from contracts.performance import Tier
from contracts.pupil_level import refuse_pupil_headings
from demo_trust.content.reading import ASHLODE, ashlode

PERFORMANCE = ashlode().performance
NAMES = [name for one in PERFORMANCE.files for name in one.names]
SCHOOLS = {school.urn: key for key, school in ashlode().schools.items()}


def rows(name: str) -> Iterator[dict[str, str]]:
    text = (ASHLODE / "figures" / name).read_text("utf-8-sig")
    yield from csv.DictReader(text.splitlines())


def of_all(name: str, column: str, urn: str = "school_urn", **where: str) -> dict[str, str]:
    """A column's value for all pupils of each school, by the school's key."""
    wanted = {"breakdown": "Total", **where}
    return {
        SCHOOLS[row[urn]]: row[column]
        for row in rows(name)
        if row.get(urn) in SCHOOLS and all(row.get(k, v) == v for k, v in wanted.items())
    }


def test_every_file_is_there_once_and_none_is_left_out() -> None:
    there = sorted(one.name for one in (ASHLODE / "figures").iterdir())

    assert sorted(NAMES) == there


def test_results_are_those_of_the_outline() -> None:
    ks4 = "202526_performance_tables_schools_provisional.csv"
    ks2 = "202526_ks2_school_attainment_data_provisional.csv"
    rwm = {"subject": "Reading, writing and maths", "disadvantage_status": "Total"}

    assert of_all(ks4, "attainment8_average") == {
        "ashlode": "51.8",
        "pellowmere": "47.2",
        "stavermarsh": "40.9",
        "thornhallow": "44.6",
        "dunsellow": "43.1",
    }
    assert list(of_all(ks4, "engmath_95_percent").values()) == ["55", "47", "34", "42", "39"]
    assert set(of_all(ks4, "progress8_average").values()) == {"z"}
    assert of_all(ks2, "expected_standard_pupil_percent", **rwm) == {
        "oldwick-combe": "70",
        "hartsbrook-green": "56",
        "fennicombe": "53",
        "marlhaven": "63",
    }
    assert list(of_all(ks2, "eligible_pupil_count", **rwm).values()) == ["30", "9", "45", "59"]


def test_absence_suspensions_and_a_levels_are_those_of_the_outline() -> None:
    absence = "202526_1a_absence_3term_school_provisional.csv"
    levels = "202526_institution_performance_provisional.csv"
    persistent = [18.2, 21.6, 27.4, 23.1, 24.9, 11.0, 13.5, 17.8, 14.2]
    suspended = ["5.1", "9.4", "22.8", "12.0", "16.3", "0.5", "c", "1.9", "0.7"]
    rates = of_all("202526_suspensions_school_provisional.csv", "susp_rate")
    per_entry = of_all(levels, "aps_per_entry", exam_cohort="A level", disadvantage_status="Total")

    found = [float(v) for v in of_all(absence, "enrolments_pa_10_exact_percent").values()]
    assert found == persistent
    assert list(rates.values()) == suspended
    assert per_entry == {"ashlode": "36.4", "pellowmere": "33.9", "dunsellow": "31.2"}


def test_progress_8_was_last_published_for_2023_24_and_dunsellow_then_had_another_urn() -> None:
    table = "202324_performance_tables_schools_final.csv"
    totals = [r for r in rows(table) if r["school_urn"] and r["breakdown"] == "Total"]

    assert [r["avg_p8score"] for r in totals] == ["0.31", "0.08", "-0.47", "-0.09", "-0.22"]
    assert totals[-1]["school_urn"] in ashlode().schools["dunsellow"].predecessor_urns


def test_a_disadvantaged_gap_lies_between_9_and_16_points() -> None:
    table = "202526_performance_tables_schools_provisional.csv"
    by = {
        (r["school_urn"], r["breakdown"]): float(r["attainment8_average"])
        for r in rows(table)
        if r["breakdown"] in {"Disadvantaged", "Not known to be disadvantaged"}
    }
    gaps = {
        urn: round(by[urn, "Not known to be disadvantaged"] - by[urn, "Disadvantaged"], 1)
        for urn, _ in by
    }

    assert len(gaps) == 5
    assert all(9 <= gap <= 16 for gap in gaps.values())


def test_groups_of_one_to_five_are_marked_in_the_files_already() -> None:
    columns = ("t_pupils", "pupil_count", "eligible_pupil_count", "aps_per_entry_student_count")

    small = [
        row
        for name in NAMES
        for row in rows(name)
        if any(row.get(column, "") in {"1", "2", "3", "4", "5"} for column in columns)
    ]
    assert small == []


def test_no_file_is_about_single_pupils() -> None:
    for name in NAMES:
        refuse_pupil_headings(next(rows(name)))


def test_tiers_are_those_of_the_outline() -> None:
    today = {one.school: one.tier for one in sorted(PERFORMANCE.tiers, key=lambda one: one.on)}

    assert set(today) == set(ashlode().schools)
    assert {key for key, tier in today.items() if tier is Tier.INTENSIVE} == {"stavermarsh"}
    assert {key for key, tier in today.items() if tier is Tier.TARGETED} == {
        "thornhallow",
        "dunsellow",
        "fennicombe",
    }


def test_returns_and_reports_stand_at_every_step_of_their_way() -> None:
    (window,) = PERFORMANCE.collections
    returned = Counter(
        "accepted" if one.accepted else "submitted" if one.submitted else "awaited"
        for one in window.returns
    )

    assert returned == {"accepted": 3, "submitted": 5, "awaited": 1}
    assert sum(bool(one.queries) for one in window.returns) == 1
    assert len(PERFORMANCE.reports) == 9
    assert sum(one.published is not None for one in PERFORMANCE.reports) == 5
