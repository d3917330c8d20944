"""What a store promises, asked of memory and of MongoDB alike."""

import asyncio

import pytest
from lending import (
    KEEPER,
    OVERSEER,
    NewTool,
    Tool,
    ToolLent,
    Tools,
    add_tool,
    lend_tool,
)

from chassis.answers import Answer
from chassis.bus import SYSTEM
from chassis.memory import MemoryStore
from chassis.mongo_store import MongoStore
from chassis.store import Asked, DoneBefore
from chassis.work import Work
from contracts.base import Envelope
from contracts.errors import ChangedMeanwhile, Conflict

Store = MemoryStore | MongoStore
SAW = NewTool(id="saw", shed_id="shed-a", name="Saw")
MESSAGE = Envelope.model_validate(
    {
        "id": "01K00000000000000000000000",
        "type": "lending.tool-lent.v1",
        "source": "lending",
        "subject": "saw",
        "time": "2026-11-23T09:30:00Z",
        "sequence": 1,
        "data": {},
    }
)


async def announced(store: Store) -> list[tuple[str, int, dict[str, object]]]:
    """Show what waits to be published, in order for each document."""
    if isinstance(store, MemoryStore):
        waiting = store.outbox
    else:
        held = await store.mongo.find("tools", {})
        waiting = [Envelope.model_validate(e) for one in held for e in one.get("outbox", [])]
    return [(fact.type, fact.sequence, fact.data) for fact in waiting]


async def seek(store: Store, key: str = "saw") -> Tool | None:
    return await store.transact(SYSTEM, lambda work: Tools(work).seek(key))


async def test_what_is_saved_is_there_with_its_version_and_its_facts(store: Store) -> None:
    added = await store.transact(KEEPER, lambda work: add_tool(work, SAW))
    lent = await store.transact(KEEPER, lambda work: lend_tool(work, "saw"))

    assert (added.version, lent.version, lent.lent) == (1, 2, 1)
    assert await seek(store) == lent
    assert await announced(store) == [("lending.tool-lent.v1", 2, {"tool_id": "saw", "lent": 1})]


async def test_a_failing_work_keeps_nothing_and_announces_nothing(store: Store) -> None:
    async def half(work: Work) -> None:
        await Tools(work).save(Tool(id="saw", shed_id="shed-a", name="Saw"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await store.transact(SYSTEM, half, asked=Asked(once="half"))

    assert await seek(store) is None
    assert await announced(store) == []
    assert not await store.has_done("half")


async def test_a_work_reads_what_it_has_staged(store: Store) -> None:
    async def twice(work: Work) -> Tool | None:
        tools = Tools(work)
        saved = await tools.save(Tool(id="saw", shed_id="shed-a", name="Saw"))
        await tools.save(saved.but(lent=1), ToolLent(tool_id="saw", lent=1))
        return await tools.seek("saw")

    staged = await store.transact(SYSTEM, twice)

    assert staged == await seek(store)
    assert staged is not None
    assert (staged.lent, staged.version) == (1, 1)


async def test_a_request_that_loses_a_race_is_told_which_version_won(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))

    async def overtaken(work: Work) -> None:
        tool = await Tools(work).get("saw")
        await store.transact(KEEPER, lambda other: lend_tool(other, "saw"))
        await Tools(work).save(tool.but(lent=100), ToolLent(tool_id="saw", lent=100))

    with pytest.raises(ChangedMeanwhile) as lost:
        await store.transact(KEEPER, overtaken)

    assert lost.value.details == {"current_version": 2}
    held = await seek(store)
    assert held is not None
    assert held.lent == 1
    assert len(await announced(store)) == 1


async def test_a_reaction_that_loses_a_race_is_run_again(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))
    runs: list[int] = []

    async def overtaken(work: Work) -> None:
        tool = await Tools(work).get("saw")
        runs.append(tool.lent)
        if len(runs) == 1:
            await store.transact(KEEPER, lambda other: lend_tool(other, "saw"))
        await Tools(work).save(tool.but(lent=tool.lent + 1))

    await store.transact(OVERSEER, overtaken, asked=Asked(once="m", message=MESSAGE))

    held = await seek(store)
    assert held is not None
    assert (runs, held.lent) == ([0, 1], 2)


async def test_a_marked_work_happens_once(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))
    once = Asked(once="loan-1")

    await store.transact(KEEPER, lambda work: lend_tool(work, "saw"), asked=once)
    with pytest.raises(DoneBefore):
        await store.transact(KEEPER, lambda work: lend_tool(work, "saw"), asked=once)

    held = await seek(store)
    assert held is not None
    assert held.lent == 1
    assert len(await announced(store)) == 1
    assert await store.has_done("loan-1")


async def test_a_mark_is_kept_even_when_there_was_nothing_to_do(store: Store) -> None:
    async def nothing(_work: Work) -> None:
        return

    await store.transact(SYSTEM, nothing, asked=Asked(once="nothing"))

    with pytest.raises(DoneBefore):
        await store.transact(SYSTEM, nothing, asked=Asked(once="nothing"))


async def test_the_same_mark_at_the_same_time_takes_effect_once(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))
    asked = Asked(once="m", message=MESSAGE)

    outcomes = await asyncio.gather(
        *(
            store.transact(KEEPER, lambda work: lend_tool(work, "saw"), asked=asked)
            for _ in "12345"
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, DoneBefore) for outcome in outcomes) == 4
    held = await seek(store)
    assert held is not None
    assert held.lent == 1


async def test_several_documents_are_saved_together_or_not_at_all(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))

    async def both(work: Work) -> None:
        tools = Tools(work)
        await tools.save(Tool(id="axe", shed_id="shed-a", name="Axe"))
        stale = await tools.get("saw")
        await store.transact(KEEPER, lambda other: lend_tool(other, "saw"))
        await tools.save(stale.but(lent=9))

    with pytest.raises(ChangedMeanwhile):
        await store.transact(KEEPER, both)

    assert await seek(store, "axe") is None


async def test_an_id_or_a_unique_name_is_taken_once(store: Store) -> None:
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))

    async def again(work: Work) -> None:
        await Tools(work).save(Tool(id="saw", shed_id="shed-b", name="Other"))

    with pytest.raises(ChangedMeanwhile):
        await store.transact(SYSTEM, again)
    with pytest.raises(Conflict) as taken:
        await store.transact(KEEPER, lambda work: add_tool(work, SAW.but(id="saw-2")))

    assert taken.value.code == "conflict"
    assert await seek(store, "saw-2") is None


async def test_what_is_removed_is_gone(store: Store) -> None:
    tool = await store.transact(KEEPER, lambda work: add_tool(work, SAW))
    await store.transact(KEEPER, lambda work: lend_tool(work, "saw"))

    with pytest.raises(ChangedMeanwhile):
        await store.transact(SYSTEM, lambda work: Tools(work).remove(tool))
    current = await seek(store)
    assert current is not None
    await store.transact(SYSTEM, lambda work: Tools(work).remove(current))

    assert await seek(store) is None


async def test_the_first_answer_kept_stays(store: Store) -> None:
    first = Answer(fingerprint="f", status=201, headers=((b"etag", b'"1"'),), body=b"\x00{}")
    await store.remember("mark", first)
    await store.remember("mark", first.but(status=500))

    assert await store.recall("mark") == first
    assert await store.recall("other") is None
