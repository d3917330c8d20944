from collections import Counter
from typing import TypeVar

from asking import asked

from contracts.api.performance_heads_reports import HeadsReportSummary
from contracts.api.performance_imports import ImportState, ImportView
from contracts.api.performance_returns import ReturnLineView
from contracts.api.performance_risk import RiskSummary
from contracts.api.performance_signals import SignalView
from contracts.base import Frozen, Page
from contracts.performance import HeadsReportState, ReturnState, Tier
from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from demo_trust.directory import Registered
from demo_trust.door import Door
from suite_local.suite import Suite

API = "/api/performance"
V = TypeVar("V", bound=Frozen)


def every(suite: Suite, clock: DemoClock, path: str, page: type[Page[V]]) -> list[V]:
    """List what the data specialist sees."""

    async def ask(door: Door, known: Registered) -> list[V]:
        specialist = await door.person(known.holder("Data specialist"))
        return await specialist.every(f"{API}/{path}", page, limit=200)

    return asked(suite, clock, ask)


def test_every_file_was_taken_over_once(suite: Suite, clock: DemoClock) -> None:
    imports = every(suite, clock, "imports", Page[ImportView])
    taken = [one for one in imports if one.state is ImportState.COMMITTED]
    names = [name for one in ashlode().performance.files for name in one.names]

    assert sorted(str(one.file_name) for one in taken) == sorted(names)
    assert all(one.file and one.file.odd.values == 0 for one in taken)


def test_stavermarsh_s_absence_is_a_signal_with_its_figure(suite: Suite, clock: DemoClock) -> None:
    signals = every(suite, clock, "signals", Page[SignalView])
    (absent,) = [
        one
        for one in signals
        if one.school_name == "Stavermarsh School" and one.measure.code == "persistent-absence"
    ]

    assert (absent.figure.value, absent.year, absent.cleared_on) == (27.4, "2025-26", None)
    assert absent.before is not None
    assert absent.before.value == 25.3


def test_tiers_returns_and_reports_stand_as_they_are_written_down(
    suite: Suite, clock: DemoClock
) -> None:
    tiers = every(suite, clock, "risk", Page[RiskSummary])
    returns = every(suite, clock, "returns", Page[ReturnLineView])
    reports = every(suite, clock, "heads-reports", Page[HeadsReportSummary])

    assert Counter(one.tier for one in tiers) == {
        Tier.SUSTAIN: 5,
        Tier.TARGETED: 3,
        Tier.INTENSIVE: 1,
    }
    assert Counter(one.state for one in returns) == {
        ReturnState.ACCEPTED: 3,
        ReturnState.SUBMITTED: 4,
        ReturnState.QUERIED: 1,
        ReturnState.AWAITED: 1,
    }
    # Fennicombe's is still a draft: nobody but the school reads it
    assert Counter(one.state for one in reports) == {
        HeadsReportState.PUBLISHED: 5,
        HeadsReportState.ACCEPTED: 1,
        HeadsReportState.SUBMITTED: 1,
        HeadsReportState.RETURNED: 1,
    }
