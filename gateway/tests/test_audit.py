import pytest

from chassis.documents import Document
from chassis.testing import MemoryStore
from gateway.access.audit import described
from gateway.testing import CEO, HEAD, Site, a_site


def audited(store: MemoryStore) -> list[Document]:
    return [kept for (collection, _), kept in store.kept.items() if collection == "access_audit"]


async def test_reaching_for_another_schools_record_is_noted(site: Site) -> None:
    head, ceo = await site.as_(HEAD), await site.as_(CEO)
    await head.get("/api/planning/plans/plan-elsewhere")
    await head.get("/api/planning/plans/plan-forbidden")
    await head.get("/api/planning/plans/plan-1")
    await head.get("/api/planning/plans/plan-shared?q=words+somebody+typed")
    await site.door.audit.flush()

    noted = (await ceo.get("/api/audit")).json()["items"]

    assert [(one["subjects"], one["outcome"]) for one in reversed(noted)] == [
        (["plan-elsewhere"], "not-found"),
        (["plan-forbidden"], "forbidden"),
        (["plan-shared"], "read"),
    ]
    assert {one["person_id"] for one in noted} == {HEAD.id}
    assert {one["path"] for one in noted} == {"/plans/{id}"}
    assert "words" not in str(noted)


async def test_the_note_for_the_audit_does_not_reach_the_browser(site: Site) -> None:
    head = await site.as_(HEAD)

    answer = await head.get("/api/planning/plans/plan-shared")

    assert "sensitive-read" not in answer.headers


async def test_only_the_ceo_reads_the_audit(site: Site) -> None:
    head = await site.as_(HEAD)

    answer = await head.get("/api/audit")

    assert answer.status_code == 403
    assert "items" not in answer.json()


async def test_the_audit_comes_in_pages(site: Site) -> None:
    head, ceo = await site.as_(HEAD), await site.as_(CEO)
    for _ in range(5):
        await head.get("/api/planning/plans/plan-elsewhere")
    await site.door.audit.flush()

    first = (await ceo.get("/api/audit?limit=3")).json()
    rest = (await ceo.get(f"/api/audit?limit=3&after={first['next']}")).json()

    assert [len(first["items"]), len(rest["items"])] == [3, 2]
    assert rest["next"] is None


async def test_a_clean_stop_loses_nothing(store: MemoryStore) -> None:
    async with a_site(store) as site:
        head = await site.as_(HEAD)
        await head.get("/api/planning/plans/plan-elsewhere")

    assert [one["outcome"] for one in audited(store)] == ["not-found"]


@pytest.mark.parametrize(
    ("rest", "path", "subjects"),
    [
        (
            "/plans/01KAMZ8T2V7XN4Q0C5D9E6F3GH/objectives/7",
            "/plans/{id}/objectives/{id}",
            ("01KAMZ8T2V7XN4Q0C5D9E6F3GH", "7"),
        ),
        ("/grid", "/grid", ()),
        ("/plans/a%20sentence%20somebody%20typed", "/plans/{}", ()),
    ],
)
def test_an_address_is_kept_as_its_words_and_ids(
    rest: str, path: str, subjects: tuple[str, ...]
) -> None:
    assert described(rest) == (path, subjects)
