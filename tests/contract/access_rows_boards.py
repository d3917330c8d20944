"""What 1:1 notes, lines of enquiry and boards take; seeded by access_seeds_boards.

Nobody asked as here met in the seeded 1:1, so its notes are there for none of them: what the two
who met may do is in services/meetings/tests/test_notes.py.
"""

from typing import Any

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_NOTES: dict[str, Any] = {"place": HERE, "named": {"meeting_id": "one-to-one-in-november"}}
_READS_NOTES = (P.READ_ONE_TO_ONE_NOTES,)

ONE_TO_ONES = [
    Operation("list_one_to_ones", _READS_NOTES, place=HERE, listing=True),
    Operation("get_notes", _READS_NOTES, **_NOTES),
    Operation(
        "write_notes", _READS_NOTES, P.WRITE_ONE_TO_ONE_NOTES, body={"text": "Words"}, **_NOTES
    ),
]

_ENQUIRY: dict[str, Any] = {"place": HERE, "named": {"enquiry_id": "enquiry-into-absence"}}
_READS_ENQUIRY, _ANSWER = (P.READ_ENQUIRY,), {"text": "Distance."}
_OPENING = {"school_id": HERE, "question": "Why?"}

ENQUIRIES = [
    Operation("list_enquiries", _READS_ENQUIRY, place=HERE, listing=True),
    Operation("open_enquiry", needs=P.WRITE_ENQUIRY, place=HERE, body=_OPENING),
    Operation("get_enquiry", _READS_ENQUIRY, **_ENQUIRY),
    Operation("answer_enquiry", _READS_ENQUIRY, P.ANSWER_ENQUIRY, body=_ANSWER, **_ENQUIRY),
    Operation(
        *("close_enquiry", _READS_ENQUIRY, P.WRITE_ENQUIRY),
        body={"outcome": "reassured"},
        **_ENQUIRY,
    ),
]

_READS, _ASKS = (P.READ_GOVERNANCE,), (P.READ_BOARD_QUESTIONS,)
_GIVEN = {"given_on": "2026-11-18", "given_by": "lead-for-english", "title": "Attendance"}
_TOLD = {"given_on": "2026-10-14", "summary": "Priorities."}
_AT_LGB: dict[str, Any] = {"place": HERE, "named": {"forum_id": "stavermarsh-lgb"}}
_AT_TRUSTEES: dict[str, Any] = {"named": {"forum_id": "trustees"}}
_PRESENTATION: dict[str, Any] = {
    "place": HERE,
    "named": {"presentation_id": "presentation-to-stavermarsh"},
}
_UPDATE: dict[str, Any] = {"named": {"update_id": "update-of-october"}}
_TO_HEAD = {"question": "Why?", "owner_id": "head-of-stavermarsh", "due": "2026-12-14"}
_TO_CEO = {**_TO_HEAD, "owner_id": "ceo"}

TOLD = [
    Operation("list_boards", _READS, place=HERE, listing=True),
    Operation("get_board", _READS, **_AT_LGB),
    Operation("get_board", _READS, **_AT_TRUSTEES),
    Operation("list_presentations", _READS, place=HERE, listing=True),
    Operation("give_presentation", _READS, P.RECORD_PRESENTATION, body=_GIVEN, **_AT_LGB),
    Operation("correct_presentation", _READS, P.RECORD_PRESENTATION, body=_GIVEN, **_PRESENTATION),
    Operation("withdraw_presentation", _READS, P.RECORD_PRESENTATION, **_PRESENTATION),
    Operation("list_trustees_updates", _READS, listing=True),
    Operation("update_trustees", _READS, P.UPDATE_TRUSTEES, body=_TOLD, **_AT_TRUSTEES),
    Operation("correct_trustees_update", _READS, P.UPDATE_TRUSTEES, body=_TOLD, **_UPDATE),
    Operation("withdraw_trustees_update", _READS, P.UPDATE_TRUSTEES, **_UPDATE),
]


def _of_a_question(question_id: str, place: str | None) -> list[Operation]:
    at: dict[str, Any] = {"place": place, "named": {"question_id": question_id}}
    return [
        Operation("get_question", _ASKS, **at),
        Operation("answer_question", _ASKS, P.ANSWER_BOARD_QUESTION, body=_ANSWER, **at),
        Operation("challenge_answer", _ASKS, P.ASK_BOARD_QUESTION, body=_ANSWER, **at),
        Operation("close_question", _ASKS, P.ASK_BOARD_QUESTION, **at),
    ]


QUESTIONS = [
    Operation("list_questions", _ASKS, place=HERE, listing=True),
    Operation("ask_question", _READS, P.ASK_BOARD_QUESTION, body=_TO_HEAD, **_AT_LGB),
    Operation("ask_question", _READS, P.ASK_BOARD_QUESTION, body=_TO_CEO, **_AT_TRUSTEES),
    *_of_a_question("question-about-absence", HERE),
    *_of_a_question("question-of-the-trustees", None),
]

BOARDS = [*ONE_TO_ONES, *ENQUIRIES, *TOLD, *QUESTIONS]
