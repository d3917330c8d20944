"""What can be done to a session. Each is one unit of work."""

from dataclasses import dataclass

from chassis.work import Work
from contracts.people import PersonId, SessionId
from gateway.session.model import Session, Way, begin
from gateway.session.repository import Sessions


@dataclass(frozen=True)
class BeginSession:
    """Somebody proved who they are; `key` is the hash of their new cookie."""

    key: str
    person_id: PersonId
    way: Way
    csrf: str


async def begin_session(work: Work, command: BeginSession) -> Session:
    """Begin a session."""
    session = begin(command.key, command.person_id, command.way, command.csrf, work.now)
    return await Sessions(work).save(session)


async def look_at_session(work: Work, key: str) -> Session | None:
    """Find a session that still lives, without counting this as use of it."""
    session = await Sessions(work).seek(key)
    return session if session is not None and session.lives(work.now) else None


async def use_session(work: Work, key: str) -> Session | None:
    """Find a session that still lives, counting its idle time anew when that is due."""
    session = await look_at_session(work, key)
    if session is not None and session.due_a_touch(work.now):
        return await Sessions(work).save(session.seen(work.now))
    return session


async def end_session(work: Work, key: str) -> None:
    """End one session; one that is gone already stays gone."""
    session = await Sessions(work).seek(key)
    if session is not None and not session.ended:
        await Sessions(work).save(*session.end())


async def end_sessions_of(
    work: Work, person_id: PersonId, but: SessionId | None = None
) -> list[Session]:
    """End the sessions of somebody who has left or whose password was changed; gives which."""
    kept = await Sessions(work).all({"person_id": person_id, "ended": False})
    ending = [session for session in kept if session.session_id != but]
    for session in ending:
        await Sessions(work).save(*session.end())
    return ending
