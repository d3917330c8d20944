"""The keys of the notes: several open, the first seals, and production does not do without."""

from collections.abc import Callable, Iterator

import pytest

from chassis.bus import SYSTEM
from chassis.testing import MemoryStore, app_of, client_of
from contracts.people import PersonId
from meetings.examples import CEO, HEAD
from meetings.examples_of_boards import IN_NOVEMBER, a_one_to_one
from meetings.main import MEETINGS, service
from meetings.one_to_ones.model import binding
from meetings.one_to_ones.reactions.renew_seals import renew_seals
from meetings.one_to_ones.repository.keys import KeyRing, NotesSettings, SealUnknown, key_ring

OLD, NEW = "an old key of at least 32 characters", "a new key kept apart from the database"
PATH = f"/one-to-ones/{IN_NOVEMBER}/notes"
BOUND = binding(IN_NOVEMBER, (CEO.id, HEAD.id))


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def tell(told: str) -> None:
        monkeypatch.setenv("NOTES_KEYS", told)
        key_ring.cache_clear()

    yield tell
    key_ring.cache_clear()


async def test_after_renewal_the_old_key_can_be_dropped(keys: Callable[[str], None]) -> None:
    store = MemoryStore(one_to_ones=[a_one_to_one()])
    app = app_of(MEETINGS, store)
    keys(OLD)
    assert client_of(app, CEO).put(PATH, json={"text": "Words."}).status_code == 200
    keys(f"{NEW}, {OLD}")
    before = store.saved("one_to_one_notes", IN_NOVEMBER)

    with_both = client_of(app, HEAD).get(PATH).json()["text"]
    await store.transact(SYSTEM, renew_seals)
    await store.transact(SYSTEM, renew_seals)
    keys(NEW)
    with_the_new = client_of(app, HEAD).get(PATH).json()
    keys(OLD)
    with_the_old = client_of(app, HEAD).get(PATH)

    after = store.saved("one_to_one_notes", IN_NOVEMBER)
    assert (with_both, with_the_new["text"], with_the_new["version"]) == ("Words.", "Words.", 2)
    assert (after["key"] != before["key"], after["people"]) == (True, before["people"])
    assert (with_the_old.status_code, with_the_old.json()["code"]) == (409, "seal-unknown")
    assert "Words" not in with_the_old.text


@pytest.mark.parametrize(
    "bound_to",
    [
        binding("another-meeting", (CEO.id, HEAD.id)),
        binding(IN_NOVEMBER, (CEO.id, PersonId("next-head"))),
    ],
)
def test_a_seal_opens_for_its_meeting_and_its_two_alone(bound_to: str) -> None:
    ring = KeyRing((NEW, OLD))
    sealed = ring.seal("Words.", BOUND)

    assert ring.open(ring.newest, sealed, binding(IN_NOVEMBER, (HEAD.id, CEO.id))) == "Words."
    assert sealed != ring.seal("Words.", BOUND)
    with pytest.raises(SealUnknown):
        ring.open(ring.newest, sealed, bound_to)
    with pytest.raises(SealUnknown):
        ring.open(ring.older[0], sealed, BOUND)


def test_a_seal_that_was_touched_does_not_open() -> None:
    ring = KeyRing((NEW,))
    sealed = ring.seal("Words.", BOUND)
    touched = sealed[:20] + ("A" if sealed[20] != "A" else "B") + sealed[21:]

    with pytest.raises(SealUnknown):
        ring.open(ring.newest, touched, BOUND)


def test_production_does_not_start_without_keys(
    monkeypatch: pytest.MonkeyPatch, keys: Callable[[str], None]
) -> None:
    monkeypatch.setenv("ENVIRONMENT", "production")
    keys("")

    with pytest.raises(ValueError, match="NOTES_KEYS"):
        service()


def test_a_short_key_is_refused(keys: Callable[[str], None]) -> None:
    keys(f"{NEW},short")

    with pytest.raises(ValueError, match="32 characters"):
        key_ring()


def test_the_first_key_told_is_the_newest(keys: Callable[[str], None]) -> None:
    keys(f"{NEW}, {OLD}")

    assert NotesSettings().in_order() == (NEW, OLD)
    assert key_ring().newest == KeyRing((NEW,)).newest
