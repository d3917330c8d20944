"""Make an address for one's calendar, another in its place, or none."""

from chassis.work import Work
from contracts.api.meetings_feeds import FeedAddress
from contracts.permissions import Permission
from meetings.feeds.model.feed import Feed, new_secret
from meetings.feeds.repository import Feeds


async def renew_feed(work: Work, _asked: None) -> FeedAddress:
    """Give the asker a new address; one they had leads nowhere from now on."""
    me, feeds, secret = work.actor.id, Feeds(work), new_secret()
    work.actor.must(Permission.KEEP_CALENDAR_FEED, None, (me,))
    feed = await feeds.seek(me) or Feed(id=me, people=(me,), secret_hash="", renewed_at=work.now)
    feed = await feeds.save(feed.with_secret(secret, work.now))
    return FeedAddress(path=f"/calendar/{secret}.ics", renewed_at=feed.renewed_at)


async def end_feed(work: Work, _asked: None) -> None:
    """Let the asker's address lead nowhere, if there is one."""
    work.actor.must(Permission.KEEP_CALENDAR_FEED, None, (work.actor.id,))
    feed = await Feeds(work).seek(work.actor.id)
    if feed:
        await Feeds(work).remove(feed)
