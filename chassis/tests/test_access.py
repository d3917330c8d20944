"""Who may see and change what, asked of memory and of MongoDB alike."""

import pytest
from lending import (
    KEEPER,
    NEIGHBOUR,
    OVERSEER,
    VISITOR,
    NewTool,
    Several,
    Severals,
    Tool,
    Tools,
    add_tool,
    lend_tool,
    list_tools,
)

from chassis.bus import SYSTEM
from chassis.memory import MemoryStore
from chassis.mongo_store import MongoStore
from chassis.store import Asked
from chassis.work import Work
from contracts.errors import ChangedMeanwhile, Forbidden, MustMatch, NotFound
from contracts.permissions import Permission

Store = MemoryStore | MongoStore
SAW = NewTool(id="saw", shed_id="shed-a", name="Saw")


async def waiting(store: Store) -> list[object]:
    """Show what waits to be published."""
    if isinstance(store, MemoryStore):
        return list(store.outbox)
    return [fact for one in await store.mongo.find("tools", {}) for fact in one.get("outbox", [])]


async def test_strangers_see_nothing_and_colleagues_change_nothing(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))

    async def change(work: Work) -> None:
        await Tools(work).to_change("saw", needing=Permission.WRITE_PLAN)

    with pytest.raises(NotFound):
        await store.transact(VISITOR.but(roles=()), lambda work: lend_tool(work, "saw"))
    with pytest.raises(Forbidden):
        await store.transact(VISITOR, lambda work: lend_tool(work, "saw"))
    with pytest.raises(MustMatch):
        await store.transact(KEEPER, change)
    with pytest.raises(ChangedMeanwhile):
        await store.transact(KEEPER, change, asked=Asked(if_match=7))

    held = await store.transact(SYSTEM, lambda work: Tools(work).seek("saw"))
    assert held is not None
    assert held.lent == 0
    assert await waiting(store) == []


async def test_pages_show_each_readable_thing_once_in_order(store: Store) -> None:
    async def stock(work: Work) -> None:
        for number in range(23):
            shed = "shed-a" if number % 2 else "shed-b"
            tool = Tool(id=f"t{number:02}", shed_id=shed, name=f"T{number}", lent=number % 3)
            await Tools(work).save(tool.but(on_show=number % 5 > 0))

    await store.transact(SYSTEM, stock)

    for actor, shown in ((OVERSEER, 23), (KEEPER, 20), (NEIGHBOUR, 21), (VISITOR, 9)):
        seen: list[Tool] = []
        after = None
        while True:
            page = await store.transact(
                actor, lambda work, after=after: list_tools(work, (after, 5))
            )
            seen += page.items
            after = page.next
            if after is None:
                break
        assert len({tool.id for tool in seen}) == len(seen) == shown
        assert seen == sorted(seen, key=lambda tool: (tool.lent, tool.id), reverse=True)


async def test_a_record_that_names_somebody_opens_to_them_alone(store: Store) -> None:
    async def share(work: Work) -> None:
        shared = Tool(id="saw", shed_id="shed-b", name="Saw", on_show=False)
        await Tools(work).save(shared.but(sharers=("someone else", VISITOR.id)))
        await Tools(work).save(shared.but(id="axe", name="Axe", sharers=("someone else",)))

    await store.transact(SYSTEM, share)

    page = await store.transact(VISITOR, lambda work: list_tools(work, (None, 5)))
    assert [tool.id for tool in page.items] == ["saw"]
    assert await store.transact(VISITOR, lambda work: Tools(work).get("saw")) == page.items[0]
    with pytest.raises(NotFound):
        await store.transact(VISITOR, lambda work: Tools(work).get("axe"))
    with pytest.raises(Forbidden):
        await store.transact(
            VISITOR, lambda work: Tools(work).get("saw", needing=Permission.READ_ELG)
        )


async def test_a_record_of_several_places_opens_at_each(store: Store) -> None:
    both = Several(id="both", places=("shed-a", "shed-z"))

    async def keep(work: Work) -> None:
        await Severals(work).save(both)
        await Severals(work).save(both.but(id="other", places=("shed-z",)))

    await store.transact(SYSTEM, keep)

    page = await store.transact(KEEPER, lambda work: Severals(work).page({}))
    assert [one.id for one in page.items] == ["both"]
    with pytest.raises(NotFound):
        await store.transact(KEEPER, lambda work: Severals(work).get("other"))
