"""Stavermarsh's board and the trustees, what they were told and asked, an enquiry, sealed notes."""

from datetime import UTC, date, datetime
from typing import Any

import meetings.examples_of_boards as boards
from contracts.meetings import ForumKind
from meetings.examples import CEO, HEAD
from meetings.one_to_ones.model import SealedNotes, binding
from meetings.one_to_ones.repository.keys import key_ring


def what_boards_keep() -> dict[str, Any]:
    """Seed a store with one of each."""
    met, ring = boards.a_one_to_one(), key_ring()
    said, on = datetime(2026, 11, 23, 9, 30, tzinfo=UTC), date(2026, 11, 23)
    asked = boards.a_question()
    answered, _ = asked.answer("Tutors ring first.", HEAD.id, said, on)
    notes = SealedNotes(
        id=met.id,
        people=met.people,
        key=ring.newest,
        sealed=ring.seal("Words", binding(met.id, met.people)),
        written_by=CEO.id,
        written_at=said,
        kept_until=date(2028, 8, 31),
    )
    of_trustees = boards.a_question(ForumKind.TRUSTEES, CEO).but(id="question-of-the-trustees")
    return {
        **boards.what_boards_know(),
        "one_to_ones": [met],
        "one_to_one_notes": [notes],
        "enquiries": [boards.an_enquiry()],
        "presentations": [boards.a_presentation()],
        "trustees_updates": [boards.an_update()],
        "questions": [answered, of_trustees],
    }
