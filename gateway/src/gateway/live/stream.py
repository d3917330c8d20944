"""One browser's stream: only what its person may know, for as long as the session lives."""

import asyncio
from collections.abc import AsyncIterator

from sse_starlette import ServerSentEvent

from gateway.door import Door, SignedIn
from gateway.live.audience import Heard, News
from gateway.live.hub import Listener
from gateway.refusals import NotSignedIn, ServiceAway

CHECKED_EVERY_SECONDS = 10.0

EVERYTHING = News(kind="everything", id="", school_id=None, cycle=None, sequence=0)
"""Something may have been missed: look at everything shown anew."""

SIGNED_OUT = ServerSentEvent(event="signed-out", data="")


async def stream(
    door: Door, who: SignedIn, last_seen: str | None
) -> AsyncIterator[ServerSentEvent]:
    """Tell what is heard, from the message after `last_seen` on; ends with `signed-out`."""
    with door.hub.listening(who.session.session_id, who.actor.id) as listener:
        for event in _missed(door, who, last_seen):
            yield event
        while True:
            heard = await _next(listener)
            if heard is None or listener.look_again:
                listener.look_again = False
                try:
                    who = await _still(door, who)
                except NotSignedIn:
                    yield SIGNED_OUT
                    return
            if listener.fell_behind:
                listener.fell_behind = False
                yield _event(EVERYTHING, None)
            if heard is not None and heard.is_for(who.actor):
                yield _event(heard.news, heard.key)


def _missed(door: Door, who: SignedIn, last_seen: str | None) -> list[ServerSentEvent]:
    if last_seen is None:
        return []
    since = door.hub.since(last_seen)
    if since is None:
        return [_event(EVERYTHING, None)]
    return [_event(heard.news, heard.key) for heard in since if heard.is_for(who.actor)]


async def _next(listener: Listener) -> Heard | None:
    """Wait for news; None when it is time to look at the session again."""
    try:
        return await asyncio.wait_for(listener.queue.get(), CHECKED_EVERY_SECONDS)
    except TimeoutError:
        return None


async def _still(door: Door, who: SignedIn) -> SignedIn:
    session = await door.sessions.look_at(who.session)
    if session is None:
        raise NotSignedIn("the session has ended")
    try:
        return await door.speaking_for(session)
    except ServiceAway:
        return who


def _event(news: News, key: str | None) -> ServerSentEvent:
    return ServerSentEvent(data=news.model_dump_json(), id=key)
