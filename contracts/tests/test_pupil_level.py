import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.pupil_level import (
    PupilLevelFile,
    holds_pupil_numbers,
    lists_pupils,
    refuse_pupil_columns,
    refuse_pupil_headings,
)

UPN = "A123456789012"


@pytest.mark.parametrize(
    "headings",
    [
        ["UPN", "Attainment 8"],
        ["urn", "Unique Pupil Number"],
        ["urn", "ULN"],
        ["urn", "Date of birth"],
        ["urn", "D.O.B."],
        ["urn", "Forename", "Surname"],
        ["urn", "Legal Surname"],
        ["urn", "Candidate number"],
        ["urn", "Pupil"],
        ["urn", "Student name"],
    ],
)
def test_headings_that_tell_pupils_apart_are_refused_in_a_table_of_figures(
    headings: list[str],
) -> None:
    with pytest.raises(PupilLevelFile):
        refuse_pupil_columns(headings)


@pytest.mark.parametrize(
    "headings",
    [
        ["URN", "FSM", "SENStat", "HeadFirstName", "HeadLastName", "NumberOfPupils"],
        ["school_urn", "sex", "disadvantage_status", "sen_status", "ethnicity_major"],
        ["URN", "SCHNAME", "TPUP", "ATT8SCR"],
    ],
)
def test_headings_of_published_figures_are_let_through(headings: list[str]) -> None:
    refuse_pupil_columns(headings)

    assert not lists_pupils(headings)


def test_a_list_of_staff_may_have_surnames_but_no_year_group() -> None:
    refuse_pupil_headings(["Forename", "Surname", "Email", "Role"])

    with pytest.raises(PupilLevelFile):
        refuse_pupil_headings(["Surname", "Year group"])
    with pytest.raises(PupilLevelFile):
        refuse_pupil_headings(["name", "email", "role", "FSM"])


@given(st.text(alphabet=" ,;\t.-", min_size=1), st.booleans())
def test_a_pupil_number_is_seen_whatever_stands_around_it(around: str, small: bool) -> None:  # noqa: FBT001
    number = UPN.lower() if small else UPN

    assert holds_pupil_numbers(f"{around}{number}{around}")
    assert not holds_pupil_numbers(f"{around}{number[:-1]}{around}")
    assert not holds_pupil_numbers(f"{around}7{number}{around}")
