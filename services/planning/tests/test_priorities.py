from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.errors import Invalid
from contracts.planning import PrioritiesPublished, PriorityId
from contracts.samples import sample_of
from planning.examples import CEO, GOVERNOR, HEAD, the_priorities
from planning.main import PLANNING
from planning.priorities.model import Priority, Wording

PATH = "/priorities/2026-27"
BODY: dict[str, Any] = {
    "priorities": [{"code": "P1", "title": "Attendance and belonging", "intent": "All in."}],
    "curriculum_statement": "One curriculum.",
}


def ask(  # noqa: PLR0913 - the parts of a request, each named
    store: MemoryStore,
    method: str,
    path: str,
    *,
    actor: Actor = CEO,
    body: object = None,
    version: int | None = None,
) -> tuple[int, dict[str, Any]]:
    headers = {"If-Match": f'"{version}"'} if version else {}
    client = client_of(app_of(PLANNING, store), actor)
    answer = client.request(method, path, json=body, headers=headers)
    return answer.status_code, answer.json()


def test_priorities_are_written_in_private_and_then_published_as_agreed() -> None:
    store = MemoryStore(priorities=[the_priorities(published=False)])
    before = ask(store, "GET", PATH, actor=HEAD)[0]

    status, published = ask(store, "POST", f"{PATH}/publish", version=1)

    assert (before, status, published["published"]) == (404, 200, True)
    assert [fact.data for fact in store.outbox] == [sample_of(PrioritiesPublished).data]
    _, seen = ask(store, "GET", PATH, actor=GOVERNOR)
    assert [p["code"] for p in seen["priorities"]] == ["P1", "P4"]
    assert (seen["may_set"], seen["curriculum_statement"] != "") == (False, True)


def test_a_cycles_first_priorities_need_no_version_and_get_ids() -> None:
    store = MemoryStore()

    status, written = ask(store, "PUT", PATH, body=BODY)
    blind, _ = ask(store, "PUT", PATH, body=BODY)
    [first] = written["priorities"]
    kept = {**BODY, "priorities": [{**BODY["priorities"][0], "id": first["id"], "code": "P2"}]}
    _, again = ask(store, "PUT", PATH, body=kept, version=1)

    assert (status, written["version"], blind) == (200, 1, 428)
    assert [(p["id"], p["code"]) for p in again["priorities"]] == [(first["id"], "P2")]
    assert store.outbox == []


def test_a_change_after_publication_is_seen_once_published_again() -> None:
    store = MemoryStore(priorities=[the_priorities()])

    _, work = ask(store, "PUT", PATH, body=BODY, version=1)
    _, seen = ask(store, "GET", PATH, actor=HEAD)
    ask(store, "POST", f"{PATH}/publish", version=2)
    _, now = ask(store, "GET", PATH, actor=HEAD)

    assert (work["unpublished_changes"], seen["unpublished_changes"]) == (True, False)
    assert [len(seen["priorities"]), len(now["priorities"])] == [2, 1]


def test_priorities_are_listed_newest_cycle_first() -> None:
    last = the_priorities().but(id="2025-26", cycle="2025-26")
    store = MemoryStore(priorities=[last, the_priorities()])

    _, every = ask(store, "GET", "/priorities", actor=HEAD)
    _, one = ask(store, "GET", "/priorities?cycle=2025-26", actor=HEAD)

    assert [p["cycle"] for p in every["items"]] == ["2026-27", "2025-26"]
    assert [p["cycle"] for p in one["items"]] == ["2025-26"]


@pytest.mark.parametrize("actor", [HEAD, GOVERNOR])
def test_only_the_ceo_sets_and_publishes(actor: Actor) -> None:
    store = MemoryStore(priorities=[the_priorities()])
    before = dict(store.kept)

    written = ask(store, "PUT", PATH, actor=actor, body=BODY, version=1)
    published = ask(store, "POST", f"{PATH}/publish", actor=actor, version=1)

    assert [(s, p["code"]) for s, p in (written, published)] == [(403, "forbidden")] * 2
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("path", "body", "refusal"),
    [
        (PATH, {"priorities": [{"code": "P1", "title": ""}]}, (422, "invalid")),
        (PATH, {"priorities": [{"code": "P1", "title": "One"}] * 2}, (422, "invalid")),
        (PATH, {"priorities": [{"code": "P1", "title": "One"}] * 13}, (422, "invalid")),
        ("/priorities/2026-30", BODY, (422, "calendar-refused")),
    ],
)
def test_what_cannot_be_a_cycles_priorities_is_refused(
    path: str, body: object, refusal: tuple[int, str]
) -> None:
    store = MemoryStore()

    status, problem = ask(store, "PUT", path, body=body)

    assert (status, problem["code"], store.kept) == (*refusal, {})


def test_there_must_be_something_new_to_publish() -> None:
    empty = the_priorities(published=False).but(draft=Wording())

    for sheet in (the_priorities(), empty):
        store = MemoryStore(priorities=[sheet])
        status, problem = ask(store, "POST", f"{PATH}/publish", version=1)
        assert (status, problem["code"], store.outbox) == (409, "nothing-to-publish", [])


def test_two_priorities_cannot_share_an_id() -> None:
    one = Priority(id=PriorityId("a"), code="P1", title="One", intent="")

    with pytest.raises(Invalid):
        the_priorities().reworded(Wording(priorities=(one, one.but(code="P2"))))
