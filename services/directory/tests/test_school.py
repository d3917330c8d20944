from datetime import date

import pytest

from contracts.api.directory_schools import SchoolBody
from contracts.errors import Invalid
from directory.examples import a_school

FIELDS = {
    "urn",
    "predecessor_urns",
    "name",
    "short_name",
    "phase",
    "local_authority",
    "la_code",
    "ethos",
}


def body(**changes: object) -> SchoolBody:
    return SchoolBody.model_validate({**a_school().model_dump(include=FIELDS), **changes})


def test_a_school_that_gets_a_new_urn_keeps_the_old_one_as_a_predecessor() -> None:
    converted = a_school().revise(body(urn="900203"))

    assert converted.urn == "900203"
    assert converted.predecessor_urns == ("900103", "900003")


def test_a_school_is_not_its_own_predecessor() -> None:
    with pytest.raises(Invalid) as refused:
        a_school().revise(body(predecessor_urns=("900003",)))

    assert refused.value.details["errors"] == [
        {"field": "predecessor_urns", "message": "900003 cannot be its own predecessor"}
    ]


def test_a_predecessor_given_twice_counts_once() -> None:
    revised = a_school().revise(body(predecessor_urns=("900103", "900103")))

    assert revised == a_school()


def test_leaving_is_dated_happens_once_and_can_be_undone() -> None:
    left = a_school().leave(date(2026, 11, 23))

    assert (left.open, left.left_on) == (False, date(2026, 11, 23))
    assert left.leave(date(2026, 11, 30)) == left
    assert left.come_back() == a_school()


def test_what_the_others_hear_holds_no_word_of_its_ethos() -> None:
    assert "known by name" not in a_school().recorded().model_dump_json()
