"""A published Headteacher's Report is before its board until that has met (R92)."""

from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import envelope_of
from contracts.meetings import MeetingHeld
from contracts.performance import HeadsReportMoved
from contracts.samples import sample_of
from meetings.examples import CEO, GOVERNOR
from meetings.examples_of_meetings import BOARD, ELG, TRUSTEES, a_meeting, what_meetings_know
from meetings.main import MEETINGS
from meetings.meetings.reactions.propose import PROPOSERS
from meetings.meetings.reactions.withdraw import WITHDRAWERS

REPORT = ("heads-report", "questions", "stavermarsh:2026-27:1", 1)


@pytest.fixture
def store() -> MemoryStore:
    """Plan the next meeting of Stavermarsh's board, of the trustees and of ELG."""
    meetings = [a_meeting("board", BOARD), a_meeting("trust", TRUSTEES), a_meeting("elg", ELG)]
    return MemoryStore(**what_meetings_know(), meetings=meetings)


async def moved(store: MemoryStore, **changes: object) -> None:
    data: dict[str, Any] = {**sample_of(HeadsReportMoved).data, **changes}
    fact = HeadsReportMoved.model_validate(data)
    message = envelope_of(fact, about="x", sequence=3, now=NOW)
    await deliver(message, [*PROPOSERS, *WITHDRAWERS], store)


async def met(store: MemoryStore, on: str) -> None:
    sample: Any = sample_of(MeetingHeld).data
    facts = {**sample["meeting"], "forum_ids": [BOARD], "on": on}
    fact = MeetingHeld.model_validate({**sample, "meeting": facts})
    message = envelope_of(fact, about="board", sequence=3, now=NOW)
    await deliver(message, [*PROPOSERS, *WITHDRAWERS], store)


def before(store: MemoryStore, meeting: str) -> list[tuple[str, str, str, int]]:
    reader = GOVERNOR if meeting == "board" else CEO
    shown = client_of(app_of(MEETINGS, store), reader).get(f"/meetings/{meeting}").json()
    return [
        (one["kind"], one["item_id"], one["subject_id"], one["count"]) for one in shown["proposals"]
    ]


async def test_a_publication_is_offered_to_the_schools_board_alone_and_once(
    store: MemoryStore,
) -> None:
    await moved(store)
    await moved(store, edition=2)

    assert before(store, "board") == [REPORT]
    assert (before(store, "trust"), before(store, "elg")) == ([], [])


@pytest.mark.parametrize("state", ["draft", "submitted", "returned", "accepted"])
async def test_nothing_before_publication_comes_near_a_board(
    store: MemoryStore, state: str
) -> None:
    await moved(store, state=state)

    assert before(store, "board") == []


async def test_another_schools_report_is_not_this_boards(store: MemoryStore) -> None:
    await moved(store, school_id="dunsellow")

    assert before(store, "board") == []


async def test_it_leaves_when_the_board_has_met_and_a_new_edition_comes_back(
    store: MemoryStore,
) -> None:
    await moved(store)
    await met(store, "2026-11-20")
    assert before(store, "board") == [REPORT]  # that was before it was published

    await met(store, "2026-11-26")
    assert before(store, "board") == []

    await moved(store, edition=2)
    assert before(store, "board") == [REPORT]
