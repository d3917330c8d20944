"""Two small services to try the chassis with: one lends tools, one counts what is lent.

Named by the test, so that each has a database and a queue of its own. Run one by
`uvicorn --factory lending:lending_service`.
"""

import os
from collections.abc import Sequence
from typing import Annotated, ClassVar

from fastapi import APIRouter, FastAPI
from pydantic import Field

from chassis.bus import on
from chassis.documents import index
from chassis.serve import serve
from chassis.service import Daily, Service, Snapshot
from chassis.store import Readable, Repository
from chassis.web import Run
from chassis.work import Work
from contracts.base import Aggregate, Event, Frozen, Page
from contracts.errors import Conflict
from contracts.examples import someone
from contracts.people import Role
from contracts.permissions import Permission

KEEPER = someone("keeper", Role.HEADTEACHER, at="shed-a")
NEIGHBOUR = someone("neighbour", Role.HEADTEACHER, at="shed-b")
VISITOR = someone("visitor", Role.COLLEAGUE, at="shed-a")
OVERSEER = someone("overseer", Role.CEO)
MECHANIC = someone("mechanic", Role.OPS)


class Tool(Aggregate):
    """A thing to borrow, in one shed."""

    placed_by = "shed_id"
    named_by = "sharers"

    shed_id: str
    name: str
    sharers: tuple[str, ...] = ()
    lent: int = 0
    tags: tuple[str, ...] = ()
    on_show: bool = True


class ToolLent(Event):
    """Somebody took a tool home."""

    type = "lending.tool-lent.v1"

    tool_id: str
    lent: int


class ToolCounted(Event):
    """How often a tool was lent so far."""

    type = "lending.tool-counted.v1"

    tool_id: str
    lent: int


class Tools(Repository[Tool]):
    """Every tool."""

    collection = "tools"
    model = Tool
    readable = (
        Readable(Permission.READ_SHARED_PLAN),
        Readable(Permission.READ_PUBLISHED_PLAN, {"on_show": True}),
        Readable(Permission.READ_FORUM),
    )
    indexes = (
        index("-lent", "-id"),
        index("shed_id", "id"),
        index("on_show", "id"),
        index("shed_id", "-lent", "-id"),
        index("sharers", "id"),
        index("sharers", "-lent", "-id"),
        index("on_show", "-lent", "-id"),
        index("shed_id", "name", unique=True),
    )


class Several(Aggregate):
    """A thing that belongs to more than one shed."""

    placed_by = "places"

    places: tuple[str, ...]


class Severals(Repository[Several]):
    """Every such thing."""

    collection = "severals"
    model = Several
    readable = (Readable(Permission.READ_SHARED_PLAN),)
    indexes = (index("places", "id"),)


class NewTool(Frozen):
    """What is said about a tool that comes into the shed."""

    id: str
    shed_id: str
    name: Annotated[str, Field(max_length=40)]


async def add_tool(work: Work, command: NewTool) -> Tool:
    """Put a tool into its shed."""
    tools = Tools(work)
    work.actor.must(Permission.WRITE_PLAN, command.shed_id)
    if await tools.seek(command.id):
        raise Conflict("it is there already")
    return await tools.save(Tool(id=command.id, shed_id=command.shed_id, name=command.name))


async def lend_tool(work: Work, tool_id: str) -> Tool:
    """Lend a tool out once more."""
    tools = Tools(work)
    tool = await tools.get(tool_id, needing=Permission.WRITE_PLAN)
    if work.if_match is not None:
        tool = await tools.to_change(tool_id, needing=Permission.WRITE_PLAN)
    lent = tool.but(lent=tool.lent + 1)
    return await tools.save(lent, ToolLent(tool_id=tool_id, lent=lent.lent))


async def list_tools(work: Work, asked: tuple[str | None, int]) -> Page[Tool]:
    """List tools, those lent most often first."""
    return await Tools(work).page({}, by="lent", down=True, after=asked[0], limit=asked[1])


router = APIRouter()


@router.post("/tools", status_code=201)
async def post_tool(body: NewTool, run: Run) -> Tool:
    return await run(add_tool, body)


@router.post("/tools/{tool_id}/loans", status_code=201)
async def post_loan(tool_id: str, run: Run) -> Tool:
    return await run(lend_tool, tool_id)


@router.get("/tools")
async def get_tools(run: Run, after: str | None = None, limit: int = 50) -> Page[Tool]:
    return await run(list_tools, (after, limit))


@router.get("/broken")
async def get_broken(run: Run) -> None:
    async def explode(_work: Work, _command: None) -> None:
        raise RuntimeError("a secret word")

    await run(explode, None)


class Count(Aggregate):
    """How many loans were heard of: it would be wrong if one were heard twice."""

    heard: int = 0
    lent: int = 0
    seen: tuple[int, ...] = ()


class Counts(Repository[Count]):
    """A count for each tool."""

    collection = "counts"
    model = Count
    readable: ClassVar = (Readable(Permission.READ_SCHOOLS),)


async def count_loan(work: Work, loan: ToolLent) -> None:
    """Count one loan; the tool named `cursed` cannot be counted while the curse lasts."""
    if loan.tool_id.startswith("cursed") and os.environ.get("CURSE"):
        raise ValueError("a secret word")
    counts = Counts(work)
    count = await counts.seek(loan.tool_id) or Count(id=loan.tool_id)
    seen = (*count.seen, loan.lent)
    await counts.save(count.but(heard=count.heard + 1, lent=max(count.lent, loan.lent), seen=seen))


async def take_over_count(work: Work, told: ToolCounted) -> None:
    """Believe a snapshot."""
    counts = Counts(work)
    count = await counts.seek(told.tool_id) or Count(id=told.tool_id)
    await counts.save(count.but(heard=told.lent, lent=told.lent))


async def tidy_up(work: Work) -> None:
    """Note that the day was begun."""
    counts = Counts(work)
    days = await counts.seek("days") or Count(id="days")
    await counts.save(days.but(heard=days.heard + 1))


def told_of(tool: Tool) -> ToolCounted | None:
    """Tell a reader how often a tool was lent, if it ever was."""
    return ToolCounted(tool_id=tool.id, lent=tool.lent) if tool.lent else None


def lending(name: str = "lending") -> Service:
    """The service that lends."""
    return Service(
        name=name, routers=[router], repositories=[Tools], snapshots=[Snapshot(Tools, told_of)]
    )


def counting(name: str = "counting", *, daily: Sequence[Daily] = ()) -> Service:
    """The service that counts."""
    return Service(
        name=name,
        routers=[],
        repositories=[Counts],
        subscriptions=[on(ToolLent, count_loan), on(ToolCounted, take_over_count)],
        views=[Counts],
        daily=daily,
    )


def lending_service() -> FastAPI:
    """For uvicorn in a process of its own."""
    return serve(lending(os.environ["LENDING_NAME"]))


def counting_service() -> FastAPI:
    """For uvicorn in a process of its own."""
    return serve(counting(os.environ["COUNTING_NAME"]))
