"""The notes of a 1:1: the two who met write and read them, sealed at rest, each reading told."""

from datetime import date
from typing import Any

import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import MeetingState
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, HEAD, LEAD, NEIGHBOUR, SENCO, TRUSTEE
from meetings.examples_of_boards import IN_NOVEMBER, NEXT_CEO, NEXT_HEAD, a_one_to_one
from meetings.main import MEETINGS
from meetings.one_to_ones.reactions.forget_old_notes import forget_old_notes

WORDS = "Marked words: energy low, talk about the deputy first."
PATH = f"/one-to-ones/{IN_NOVEMBER}/notes"


def ask(
    store: MemoryStore, actor: Actor, *, text: str | None = None, version: int | None = None
) -> Response:
    client = client_of(app_of(MEETINGS, store), actor)
    if text is None:
        return client.get(PATH)
    headers = {"If-Match": f'"{version}"'} if version is not None else {}
    return client.put(PATH, json={"text": text}, headers=headers)


def a_store(*, written: bool = True) -> MemoryStore:
    store = MemoryStore(one_to_ones=[a_one_to_one()])
    if written:
        assert ask(store, CEO, text=WORDS).status_code == 200
    return store


@pytest.mark.parametrize("actor", [CEO, HEAD])
def test_what_one_of_the_two_writes_both_read(actor: Actor) -> None:
    store = a_store(written=False)

    saved = ask(store, actor, text=WORDS)
    read = [ask(store, one) for one in (CEO, HEAD)]

    assert (saved.status_code, saved.json()["version"], "text" in saved.json()) == (200, 1, False)
    assert [answer.json()["text"] for answer in read] == [WORDS, WORDS]
    assert read[0].json()["written_by"] == actor.id
    assert read[0].json()["kept_until"] == "2028-08-31"


@pytest.mark.parametrize(
    "actor", [NEXT_CEO, NEXT_HEAD, NEIGHBOUR, LEAD, SENCO, COLLEAGUE, GOVERNOR, TRUSTEE]
)
def test_for_everybody_else_there_are_no_notes(actor: Actor) -> None:
    store = a_store()
    before = dict(store.kept)

    answers = [
        ask(store, actor),
        ask(store, actor, text="mine", version=1),
        client_of(app_of(MEETINGS, store), actor).get("/one-to-ones"),
    ]

    assert [one.status_code for one in answers] == [404, 404, 200]
    assert answers[2].json()["items"] == []
    assert not any("Sensitive-Read" in one.headers for one in answers)
    assert (store.kept, store.outbox) == (before, [])


def test_every_reading_is_told_to_the_gateway_and_no_writing_is() -> None:
    store = a_store()

    read, saved = ask(store, HEAD), ask(store, HEAD, text="More.", version=1)
    listed = client_of(app_of(MEETINGS, store), HEAD).get("/one-to-ones")

    assert ["Sensitive-Read" in one.headers for one in (read, ask(store, CEO), saved, listed)] == [
        True,
        True,
        False,
        False,
    ]


def test_nothing_of_the_words_is_kept_or_announced() -> None:
    store = a_store()
    kept = str(store.kept)

    assert not any(word in kept for word in WORDS.split() if len(word) > 3)
    assert (store.outbox, store.answers) == ([], {})


def test_who_was_second_is_told_so_without_a_word_of_it() -> None:
    store = a_store()

    late = ask(store, HEAD, text="Other.", version=0)
    blind = ask(store, HEAD, text="Other.")

    assert (late.status_code, late.json()["code"], blind.status_code) == (
        409,
        "changed-meanwhile",
        428,
    )
    assert late.json()["current_version"] == 1
    assert [(one["part"], one["by"]) for one in late.json()["changes"]] == [("notes", CEO.id)]
    assert WORDS not in late.text + blind.text
    assert ask(store, CEO).json()["text"] == WORDS


def test_a_refused_text_is_not_repeated() -> None:
    store = a_store(written=False)

    answer = ask(store, CEO, text=WORDS + "." * 20_000)

    assert (answer.status_code, WORDS in answer.text) == (422, False)
    assert ("one_to_one_notes", IN_NOVEMBER) not in store.kept


@pytest.mark.parametrize(
    "meeting",
    [
        a_one_to_one(on=date(2026, 11, 24)),
        a_one_to_one(people=(CEO,)),
        a_one_to_one().but(state=MeetingState.CANCELLED),
    ],
    ids=["tomorrow", "nobody is Head", "cancelled"],
)
def test_notes_open_on_the_day_with_both_there(meeting: Any) -> None:
    store = MemoryStore(one_to_ones=[meeting])

    answer = ask(store, CEO, text=WORDS)

    assert (answer.status_code, answer.json()["code"]) == (409, "not-held-yet")
    assert list(store.kept) == [("one_to_ones", IN_NOVEMBER)]
    assert ask(store, CEO).json()["text"] == ""


def test_ones_own_meetings_are_listed_latest_first_and_say_what_is_open() -> None:
    coming = a_one_to_one("coming", on=date(2026, 12, 3))
    store = MemoryStore(one_to_ones=[a_one_to_one(), coming])

    items = client_of(app_of(MEETINGS, store), HEAD).get("/one-to-ones").json()["items"]

    assert [(one["id"], one["may_write"]) for one in items] == [
        ("coming", False),
        (IN_NOVEMBER, True),
    ]


async def test_notes_are_deleted_after_the_following_cycle() -> None:
    store = a_store()

    for day, left in ((date(2028, 8, 31), True), (date(2028, 9, 1), False)):
        store.now = store.now.replace(year=day.year, month=day.month, day=day.day)
        await store.transact(CEO, forget_old_notes)
        assert (("one_to_one_notes", IN_NOVEMBER) in store.kept) is left
    assert ask(store, CEO).json()["text"] == ""
