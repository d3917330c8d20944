"""The measures are data, and honest about the years without one (R95, R96)."""

from contracts.performance import Dataset, MeasureCode
from contracts.performance.measures import attainment_8_slots, measures


def test_progress_8_has_no_figure_without_a_baseline() -> None:
    progress = measures()[MeasureCode("progress-8")]

    assert [progress.why_none(year) for year in ("2023-24", "2024-25", "2025-26", "2026-27")] == [
        None,
        "not available: no KS2 baseline",
        "not available: no KS2 baseline",
        None,
    ]


def test_ebacc_is_history_from_2025_26() -> None:
    history = [m for m in measures().values() if m.last]

    assert [m.code for m in history] == ["ebacc-entry", "ebacc-aps"]
    assert {m.why_none("2024-25") for m in history} == {None}
    assert {m.why_none("2025-26") for m in history} == {"not published after 2024-25"}
    assert not any(m.headline for m in history)


def test_every_data_set_has_a_headline_and_every_code_one_measure() -> None:
    assert {m.dataset for m in measures().values() if m.headline} == set(Dataset)
    assert [m.code for m in measures().values()] == list(measures())


def test_the_slots_of_attainment_8_add_up_to_ten() -> None:
    assert [sum(slot.counts for slot in era.slots) for era in attainment_8_slots()] == [10]
