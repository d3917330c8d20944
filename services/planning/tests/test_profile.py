from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import AlignmentRecorded
from contracts.samples import sample_of
from contracts.schools import Phase
from planning.alignment.model import Profile
from planning.examples import CEO, COLLEAGUE, DEPUTY, GOVERNOR, HEAD, NEIGHBOUR, STAVERMARSH
from planning.main import PLANNING

PATH = "/schools/stavermarsh/profile"
BODY: dict[str, Any] = {
    "ethos": "Everyone belongs.",
    "subjects": [
        {"subject": "English", "alignment": "shared-curriculum"},
        {"subject": "Mathematics", "alignment": "shared-practice"},
        {"subject": "Drama", "alignment": "individual"},
    ],
}


def a_store() -> MemoryStore:
    profile = Profile(
        id=STAVERMARSH,
        school_id=STAVERMARSH,
        school_name="Stavermarsh School",
        phase=Phase.SECONDARY,
        sequence=1,
    )
    return MemoryStore(profiles=[profile])


def record(
    store: MemoryStore, actor: Actor = HEAD, body: object = None
) -> tuple[int, dict[str, Any]]:
    client = client_of(app_of(PLANNING, store), actor)
    answer = client.put(PATH, json=body or BODY, headers={"If-Match": '"1"'})
    return answer.status_code, answer.json()


def test_a_school_chooses_its_alignment_subject_by_subject() -> None:
    store = a_store()

    status, profile = record(store)

    assert (status, profile["version"]) == (200, 2)
    assert {name: profile[name] for name in BODY} == BODY
    assert [fact.data for fact in store.outbox] == [sample_of(AlignmentRecorded).data]
    seen = client_of(app_of(PLANNING, store), NEIGHBOUR).get(PATH).json()
    assert (seen["ethos"], seen["may_record"]) == ("Everyone belongs.", False)


def test_profiles_can_be_set_side_by_side() -> None:
    page = client_of(app_of(PLANNING, a_store()), CEO).get("/profiles").json()

    assert [p["school_name"] for p in page["items"]] == ["Stavermarsh School"]


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (DEPUTY, (403, "forbidden")),
        (NEIGHBOUR, (403, "forbidden")),
        (CEO, (403, "forbidden")),
        (GOVERNOR, (404, "not-found")),
        (COLLEAGUE, (404, "not-found")),
    ],
)
def test_only_its_head_records_and_nothing_changes(actor: Actor, refusal: tuple[int, str]) -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = record(store, actor)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    "subjects",
    [
        [{"subject": "English", "alignment": "individual"}] * 2,
        [{"subject": "Art", "alignment": "none"}],
        [{"subject": "", "alignment": "individual"}],
    ],
)
def test_a_subject_is_named_once_and_aligned_in_one_of_three_ways(subjects: object) -> None:
    store = a_store()

    status, problem = record(store, body={"ethos": "", "subjects": subjects})

    assert (status, problem["code"], store.outbox) == (422, "invalid", [])
