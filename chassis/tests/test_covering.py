"""MongoDB itself says whether an index serves a find; a find none serves is found out."""

from lending import KEEPER, OVERSEER, VISITOR, Tool, Tools, lending, list_tools

from chassis.covering import unserved
from chassis.memory import MemoryStore
from chassis.work import Work


async def test_finds_that_an_index_serves_are_passed(mongodb_url: str) -> None:
    store = MemoryStore(tools=[Tool(id=f"t{n}", shed_id="shed-a", name=f"T{n}") for n in range(9)])
    for actor in (KEEPER, OVERSEER, VISITOR):
        page = await store.transact(actor, lambda work: list_tools(work, (None, 3)))
        await store.transact(actor, lambda work, page=page: list_tools(work, (page.next, 3)))

    assert len(store.finds) == 6
    assert await unserved(mongodb_url, lending(), store.finds) == []


async def test_finds_that_none_serves_are_named(mongodb_url: str) -> None:
    store = MemoryStore()

    async def badly(work: Work) -> None:
        await Tools(work).all({"tags": "heavy"})
        await Tools(work).all({"tags": "heavy"}, sort=(("tags", 1),))

    await store.transact(OVERSEER, badly)

    assert await unserved(mongodb_url, lending(), store.finds) == [
        'tools {"tags": "heavy"} by [["id", 1]]',
        'tools {"tags": "heavy"} by [["tags", 1]]',
    ]
