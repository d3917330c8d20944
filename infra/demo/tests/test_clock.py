from datetime import date
from pathlib import Path

import pytest

from demo_trust import clock
from demo_trust.clock import DayRefused, DemoClock, day_asked
from demo_trust.content.reading import ashlode

CALENDAR = ashlode().trust.calendar


def asked(words: str, stands_at: date | None = date(2026, 11, 23)) -> date:
    return day_asked(words, stands_at, CALENDAR)


def test_a_date_is_taken_as_written() -> None:
    assert asked("2027-01-11") == date(2027, 1, 11)


@pytest.mark.parametrize(
    ("stands_at", "starts"),
    [
        (date(2026, 11, 23), date(2027, 1, 4)),
        (date(2026, 9, 3), date(2026, 11, 2)),
        (date(2026, 12, 24), date(2027, 1, 4)),
        (None, date(2026, 9, 3)),
    ],
)
def test_the_next_term_is_the_one_that_starts_next(stands_at: date | None, starts: date) -> None:
    assert asked("next-term", stands_at) == starts


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("2027-09-01", "1 Sep 2027 is outside 2026-27"),
        ("2026-08-31", "31 Aug 2026 is outside 2026-27"),
        ("monday", "monday is no date"),
        ("2027-02-30", "2027-02-30 is no date"),
    ],
)
def test_a_day_outside_the_cycle_or_no_day_is_refused_with_a_sentence(
    words: str, said: str
) -> None:
    with pytest.raises(DayRefused, match=said):
        asked(words)


def test_after_the_last_term_there_is_no_next_one() -> None:
    with pytest.raises(DayRefused, match="no term of 2026-27 starts after 7 Jun 2027"):
        asked("next-term", date(2027, 6, 7))


def test_the_command_moves_the_file_and_says_where_the_day_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "demo-date"
    DemoClock(file).stand_at(date(2026, 11, 23))

    code = clock.main(["next-term", "--date-file", str(file)])

    assert (code, file.read_text()) == (0, "2027-01-04\n")
    assert "4 Jan 2027: Term 3, week 1 of 6" in capsys.readouterr().out


def test_a_refused_day_leaves_the_clock_where_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "demo-date"
    DemoClock(file).stand_at(date(2026, 11, 23))

    code = clock.main(["2030-01-01", "--date-file", str(file)])

    assert (code, file.read_text()) == (1, "2026-11-23\n")
    assert "outside 2026-27" in capsys.readouterr().err


def test_without_a_demo_trust_the_command_says_how_to_get_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = clock.main(["next-term", "--date-file", str(tmp_path / "nowhere" / "demo-date")])

    assert code == 1
    assert "make run" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
