"""Finding a board for somebody who may do something there."""

from chassis.work import Work
from contracts.access import Actor
from contracts.errors import Invalid
from contracts.meetings import ForumId
from contracts.people import PersonId, Role, SessionId
from contracts.permissions import Permission
from meetings.governance.model.board import Board
from meetings.governance.repository import Boards
from meetings.known.repository import KnownPeople


async def board_for(work: Work, forum_id: ForumId, needing: Permission) -> Board:
    """Find a board for someone with a right there: at its school, or as one of its members."""
    return await Boards(work).get(forum_id, needing=needing)


async def a_lead(work: Work, person_id: PersonId) -> PersonId:
    """Refuse a presenter who is no School Improvement Lead (K14)."""
    known = await KnownPeople(work).seek(person_id)
    if known is None or not any(h.role is Role.SCHOOL_IMPROVEMENT_LEAD for h in known.roles):
        raise Invalid.at("given_by", "presentations are given by a School Improvement Lead")
    return person_id


async def an_owner(work: Work, person_id: PersonId, board: Board) -> PersonId:
    """Refuse an owner who could not answer this board: the matrix decides, as it would later."""
    known = await KnownPeople(work).seek(person_id)
    roles = known.roles if known and known.active else ()
    owner = Actor(id=person_id, roles=roles, session_id=SessionId("nobody's"))
    if not owner.may(Permission.ANSWER_BOARD_QUESTION, board.place, (person_id,)):
        raise Invalid.at("owner_id", "this person cannot answer to this board")
    return person_id
