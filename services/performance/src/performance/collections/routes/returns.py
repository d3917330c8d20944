"""Returns over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_return_bodies import (
    FiguresBody,
    QueryAnswerBody,
    QueryBody,
    SendBackBody,
)
from contracts.api.performance_returns import ReturnLineView, ReturnView
from contracts.base import Page
from contracts.performance import CollectionId, ReturnId
from contracts.schools import SchoolId
from performance.collections.commands.accept_return import accept_return as accept
from performance.collections.commands.answer_query import AnswerQuery
from performance.collections.commands.answer_query import answer_query as answer
from performance.collections.commands.fill_return import FillReturn
from performance.collections.commands.fill_return import fill_return as fill
from performance.collections.commands.publish_returns import publish_return as publish
from performance.collections.commands.query_figure import QueryFigure
from performance.collections.commands.query_figure import query_figure as ask
from performance.collections.commands.send_back import SendBack, send_back
from performance.collections.commands.submit_return import submit_return as submit
from performance.collections.queries.returns import ListReturns, return_of
from performance.collections.queries.returns import list_returns as listing

router = APIRouter(tags=["returns"])


@router.get("/returns")
async def list_returns(
    run: Run,
    collection_id: CollectionId | None = None,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[ReturnLineView]:
    """List returns: a collection's board, or a school's own."""
    asked = ListReturns(collection_id=collection_id, school_id=school_id, after=after, limit=limit)
    return await run(listing, asked)


@router.get("/returns/{return_id}")
async def get_return(return_id: ReturnId, run: Run) -> ReturnView:
    """Show a return in full."""
    return await run(return_of, return_id)


@router.put("/returns/{return_id}/figures")
async def fill_return(return_id: ReturnId, body: FiguresBody, run: Run) -> ReturnView:
    """Keep all figures of a draft as they now stand."""
    await run(fill, FillReturn(return_id=return_id, body=body))
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/submit")
async def submit_return(return_id: ReturnId, run: Run) -> ReturnView:
    """Hand a complete return in."""
    await run(submit, return_id)
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/queries")
async def query_figure(return_id: ReturnId, body: QueryBody, run: Run) -> ReturnView:
    """Ask the school about one figure."""
    await run(ask, QueryFigure(return_id=return_id, body=body))
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/queries/{query_id}/answer")
async def answer_query(
    return_id: ReturnId, query_id: str, body: QueryAnswerBody, run: Run
) -> ReturnView:
    """Answer a question about a figure."""
    await run(answer, AnswerQuery(return_id=return_id, query_id=query_id, words=body.words))
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/send-back")
async def send_return_back(return_id: ReturnId, body: SendBackBody, run: Run) -> ReturnView:
    """Give a return back to its school, with words."""
    await run(send_back, SendBack(return_id=return_id, words=body.words))
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/accept")
async def accept_return(return_id: ReturnId, run: Run) -> ReturnView:
    """Accept a return as it stands."""
    await run(accept, return_id)
    return await run(return_of, return_id)


@router.post("/returns/{return_id}/publish")
async def publish_return(return_id: ReturnId, run: Run) -> ReturnView:
    """Open one accepted return to comparison."""
    await run(publish, return_id)
    return await run(return_of, return_id)
