"""How a rhythm is put in words."""

from datetime import date

import pytest

from contracts.cadence_words import arithmetic
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import Cycle
from contracts.meetings import CadenceFacts, CadenceRule, CadenceStatus, ForumId

TODAY = date(2026, 11, 23)


def one_to_ones(last_held: date) -> CadenceFacts:
    return CadenceFacts(
        forum_id=ForumId("one-to-one-ashlode"),
        school_id=None,
        cycle=Cycle("2026-27"),
        rule=CadenceRule.K13,
        status=CadenceStatus.ON_PACE,
        held=5,
        owed=20,
        expected=5,
        last_held=last_held,
        next_due=TODAY,
        next_planned=TODAY,
        missed=(),
        terms_left=5,
        as_of=TODAY,
    )


@pytest.mark.parametrize(
    ("last_held", "words"),
    [
        (date(2026, 11, 9), "last held 9 Nov, 2 school weeks ago"),
        (date(2026, 11, 5), "last held 5 Nov, over 2 school weeks ago"),
        (date(2026, 11, 16), "last held 16 Nov, 1 school week ago"),
        (date(2026, 11, 19), "last held 19 Nov"),
        (date(2026, 10, 22), "last held 22 Oct, over 3 school weeks ago (holiday skipped)"),
    ],
)
def test_over_so_many_weeks_means_more_than_so_many(last_held: date, words: str) -> None:
    said = arithmetic(one_to_ones(last_held), SIX_TERMS_2026_27, TODAY)

    assert said == f"5 of 20 held, {words}, next due 23 Nov"
