"""A file on its way in: read as it comes, looked at, and nothing of it kept but what is shown."""

from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import DatasetRejected
from contracts.samples import sample_of
from performance.examples_of_imports import (
    ASHLODE,
    CEO,
    COLLEAGUE,
    DATA_LEAD,
    GOVERNOR,
    NEIGHBOUR,
    SPECIALIST,
    STAVERMARSH,
    TEMPLATE,
    a_previewed_import,
    the_schools,
)
from performance.main import PERFORMANCE

CSV = {"Content-Type": "text/csv"}
UPN, PUPIL = "A123456789012", "Zephyrine Quillfeather"


def a_store(**more: Any) -> MemoryStore:
    return MemoryStore(known_schools=the_schools(), **more)


def begin(store: MemoryStore, actor: Actor = SPECIALIST) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).post("/imports", json={"school_id": None})
    return answer.status_code, answer.json()


def send(
    store: MemoryStore, content: str | bytes, actor: Actor = SPECIALIST, **query: str
) -> tuple[int, dict[str, Any]]:
    _, begun = begin(store)
    path = f"/imports/{begun['id']}/file"
    answer = client_of(app_of(PERFORMANCE, store), actor).put(
        path, content=content, headers=CSV, params={"name": "autumn.csv", **query}
    )
    return answer.status_code, answer.json()


def kept_of(store: MemoryStore) -> str:
    return str([store.kept, store.outbox, store.answers, store.done])


def test_a_file_is_looked_at_before_anything_changes() -> None:
    store = a_store()

    status, seen = send(store, TEMPLATE)

    schools = {one["school_id"]: one for one in seen["schools"]}
    assert (status, seen["state"], seen["file_name"]) == (200, "previewed", "autumn.csv")
    assert (seen["file"]["layout"], seen["file"]["years"]) == ("the trust's template", ["2025-26"])
    assert schools["stavermarsh"]["new"] == 4
    assert schools["ashlode"]["urns"] == ["900101"]
    assert seen["file"]["unknown"] == {"schools": 1, "urns": ["123456"]}
    assert seen["file"]["odd"]["values"] == 1
    assert seen["file"]["suppressed"] == 1
    assert not [key for key in store.kept if key[0] == "sheets"]
    assert store.outbox == []


def test_a_group_of_four_is_suppressed_before_it_is_kept_anywhere() -> None:
    store = a_store()

    send(store, TEMPLATE)

    staged = [value for (name, _), value in store.kept.items() if name == "staged_figures"]
    ehcp = [one for part in staged for one in part["figures"] if one["group"] == "ehcp"]
    assert [(one["value"], one["cohort"], one["mark"]) for one in ehcp] == [
        (None, None, "suppressed")
    ]


def test_what_stands_in_a_cell_is_repeated_only_if_it_is_short_or_a_number() -> None:
    store = a_store()

    _, seen = send(store, TEMPLATE.replace("ninety", PUPIL))

    assert seen["file"]["odd"]["values"] == 1
    assert "Zephyrine" not in str(seen)
    assert "Zephyrine" not in kept_of(store)


@pytest.mark.parametrize(
    "content",
    [
        f"UPN,Forename,urn\n{UPN},Zephyrine,900003\n",
        f"urn,Surname,Forename,score\n900003,Quillfeather,Zephyrine,{UPN}\n",
        TEMPLATE + f"900003,2025-26,attainment-8,all,1,{UPN},final,school\n",
        "urn,score\n" + "".join(f"900003,{score}\n" for score in range(40)) + f"900003,{UPN}\n",
        f"who,what\n{PUPIL},12\n" * 1 + f"{UPN},13\n",
    ],
)
def test_a_file_about_pupils_is_refused_and_leaves_nothing_but_that_it_was(content: str) -> None:
    store = a_store()

    status, problem = send(store, content, name=f"{PUPIL}.csv")

    imports = [value for (name, _), value in store.kept.items() if name == "imports"]
    rejected = DatasetRejected.model_validate(store.outbox[0].data)
    assert (status, problem["code"]) == (422, "pupil-level-file")
    assert "nothing of it was kept" in problem["detail"]
    assert [(one["state"], one["rejection"]) for one in imports] == [("refused", "pupil-level")]
    assert (imports[0]["file_name"], imports[0]["found"]) == (None, None)
    assert [fact.type for fact in store.outbox] == [DatasetRejected.type]
    assert rejected.by == SPECIALIST.id
    assert {name for name, _ in store.kept} == {"known_schools", "imports"}
    for words in (UPN, "Zephyrine", "Quillfeather"):
        assert words not in kept_of(store)


def test_a_school_of_which_no_value_could_be_taken_is_not_changed() -> None:
    store = a_store()
    heading, first, *_ = TEMPLATE.splitlines()

    _, seen = send(store, f"{heading}\n{first.replace('46.1', 'ninety')}\n")

    assert (seen["schools"], seen["file"]["odd"]["values"]) == ([], 1)
    assert not [key for key in store.kept if key[0] == "staged_figures"]


def test_a_lead_sees_what_a_file_says_of_their_school_and_nothing_is_kept() -> None:
    store = a_store()
    before = dict(store.kept)
    client = client_of(app_of(PERFORMANCE, store), DATA_LEAD)

    answer = client.post(
        "/imports/read",
        content=TEMPLATE,
        headers=CSV,
        params={"school_id": STAVERMARSH, "name": "autumn.csv"},
    )

    read = answer.json()
    figures = {(one["measure"], one["group"]): one for one in read["years"][0]["figures"]}
    assert (answer.status_code, read["years"][0]["year"]) == (200, "2025-26")
    assert figures["attainment-8", "disadvantaged"]["value"] == 34.0
    assert figures["grade-5-english-maths", "ehcp"]["mark"] == "suppressed"
    assert read["file"]["unknown"]["schools"] == 2
    assert (store.kept, store.outbox) == (before, [])


def test_a_schools_own_row_goes_before_that_of_the_school_it_was() -> None:
    store = a_store()
    own = "900001,2025-26,attainment-8,all,51.0,150,provisional,school\n"
    client = client_of(app_of(PERFORMANCE, store), NEIGHBOUR)

    answers = [
        client.post(
            "/imports/read",
            content=content,
            headers=CSV,
            params={"school_id": ASHLODE, "name": "autumn.csv"},
        )
        for content in (TEMPLATE + own, TEMPLATE.replace("\n", "\n" + own, 1))
    ]

    figures = [answer.json()["years"][0]["figures"] for answer in answers]
    assert [[one["value"] for one in found] for found in figures] == [[51.0], [51.0]]


def test_a_list_of_imports_leaves_their_columns_out() -> None:
    store = a_store(imports=[a_previewed_import()])
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)

    listed = client.get("/imports").json()["items"][0]["file"]
    one = client.get(f"/imports/{a_previewed_import().id}").json()["file"]

    assert (listed["columns"], listed["headings"], listed["rows"]) == ([], [], 2)
    assert one == {**listed, "columns": one["columns"], "headings": ["URN", "ATT8SCR"]}


def test_a_lead_who_brings_pupils_is_told_so_and_only_that_is_noted() -> None:
    store = a_store()
    client = client_of(app_of(PERFORMANCE, store), DATA_LEAD)

    answer = client.post(
        "/imports/read",
        content=f"UPN,Surname\n{UPN},Quillfeather\n",
        headers=CSV,
        params={"school_id": STAVERMARSH, "name": f"{PUPIL}.csv"},
    )

    told = store.outbox[0].data
    assert (answer.status_code, answer.json()["code"]) == (422, "pupil-level-file")
    assert {**told, "import_id": None} == {**sample_of(DatasetRejected).data, "import_id": None}
    assert store.outbox[0].sequence == sample_of(DatasetRejected).sequence
    assert UPN not in kept_of(store)
    assert "Quillfeather" not in kept_of(store)


@pytest.mark.parametrize("actor", [CEO, DATA_LEAD, COLLEAGUE, GOVERNOR])
def test_only_who_writes_every_schools_figures_imports(actor: Actor) -> None:
    store = a_store()
    status, refused = begin(store, actor)
    _, begun = begin(store)
    before = dict(store.kept)
    client = client_of(app_of(PERFORMANCE, store), actor)

    sent = client.put(
        f"/imports/{begun['id']}/file", content=TEMPLATE, headers=CSV, params={"name": "a.csv"}
    )

    assert (status, refused["code"], sent.status_code) == (403, "forbidden", 404)
    assert client.get("/imports").json()["items"] == []
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 a workbook, not a table", "workbook"),
        (b"900003,46.1,180\n900004,44.0,120\n", "headings"),
        (b'urn,score\n900003,"4"6\n', "line 2"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(content: bytes, words: str) -> None:
    store = a_store()

    status, problem = send(store, content)

    held = next(value for (name, _), value in store.kept.items() if name == "imports")
    assert (status, problem["code"]) == (422, "file-refused")
    assert words in problem["detail"]
    assert (held["state"], held["file_name"], held["refused"]) == (
        "refused",
        None,
        problem["detail"],
    )
    assert store.outbox == []


def test_a_file_beyond_the_limit_is_refused_and_another_may_come() -> None:
    store = a_store()
    _, begun = begin(store)
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)
    path = f"/imports/{begun['id']}/file"

    refused = client.put(
        path,
        content=b"x",
        headers={**CSV, "Content-Length": "268435457"},
        params={"name": "autumn.csv"},
    )
    again = client.put(path, content=TEMPLATE, headers=CSV, params={"name": "autumn.csv"})

    assert (refused.status_code, refused.json()["code"]) == (413, "too-large")
    assert again.json()["state"] == "previewed"


def test_every_row_that_was_not_taken_can_be_listed() -> None:
    store = a_store()
    rows = "".join(f"90000{n},2025-26,attainment-8,all,40,100,final,school\n" for n in ("x", "y"))
    _, seen = send(store, TEMPLATE + rows)
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)

    first = client.get(f"/imports/{seen['id']}/skipped?limit=1").json()
    rest = client.get(f"/imports/{seen['id']}/skipped?after={first['next']}").json()

    assert sum(one["rows"] for one in seen["file"]["skipped"]) == 2
    assert [one["line"] for one in first["items"] + rest["items"]] == [9, 10]
    assert rest["next"] is None


def test_a_reading_that_was_cut_off_makes_way_after_two_minutes() -> None:
    cut_off = a_previewed_import().but(state="reading", found=None, content=None)
    store = a_store(imports=[cut_off])
    client = client_of(app_of(PERFORMANCE, store, lambda: store.now), SPECIALIST)

    def send_another() -> tuple[int, dict[str, Any]]:
        path = f"/imports/{cut_off.id}/file?name=again.csv"
        answer = client.put(path, content=TEMPLATE, headers=CSV)
        return answer.status_code, answer.json()

    early = send_another()
    store.now = store.now.replace(minute=33)
    late = send_another()

    assert (early[0], early[1]["code"]) == (409, "import-being-read")
    assert (late[0], late[1]["state"]) == (200, "previewed")
