"""What there is of forums and meetings, under the names the content gives them, and who writes."""

from collections.abc import Sequence

from contracts.api.meetings_forums import ForumView
from contracts.api.meetings_meeting import MeetingSummary, MeetingView
from contracts.base import Frozen, Page
from contracts.directory import NetworkKind
from contracts.meetings import ForumId, MeetingId, MeetingState, ProposalKind
from contracts.people import PersonId
from demo_trust.content.occasions import Occasion, one_to_one, support
from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.visitors import Deadline, Visitor

API = "/api/meetings"
MOST = 200
_OF_THE_CEO = frozenset({NetworkKind.EXECUTIVE, NetworkKind.TRUSTEES})


class Booked(Frozen):
    """A meeting as it stands in the calendar."""

    id: MeetingId
    version: int
    state: MeetingState
    published: bool

    @classmethod
    def of(cls, view: MeetingView) -> "Booked":
        """Keep what is needed of a meeting to do the next thing to it."""
        return cls(
            id=MeetingId(view.id),
            version=view.version,
            state=view.state,
            published=view.published_at is not None,
        )


class Secretary:
    """Finds forums and meetings, and who may write for them."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self.content = content
        self.known = known
        self.door = door
        self.year = content.year
        self.forums: dict[ForumId, ForumView] = {}
        self._ids: dict[str, ForumId] = {}
        self._kinds = {one.name: one.kind for one in content.networks()}
        self._schools_of_boards = {
            one.name: one.school for one in content.networks() if one.school is not None
        }
        self._there: dict[tuple[frozenset[str], object], Booked] = {}

    async def ceo(self) -> Visitor:
        return await self.door.person(self.known.ceo())

    async def look(self) -> None:
        """Find the forums and the meetings there are."""
        ceo = await self.ceo()
        views = await ceo.every(f"{API}/forums", Page[ForumView], limit=MOST)
        self.forums = {ForumId(one.id): one for one in views}
        self._ids = {one.name: ForumId(one.id) for one in views}
        for school, school_id in self.known.schools.items():
            self._ids[one_to_one(school)] = ForumId(f"one-to-one-{school_id}")
            self._ids[support(school)] = ForumId(f"support-{school_id}")
        year = self.content.trust.calendar.year
        listed = await ceo.every(
            f"{API}/meetings",
            Page[MeetingSummary],
            **{"from": f"{year.starts}", "to": f"{year.ends}", "limit": MOST},
        )
        for one in listed:
            for key in (one.on, one.venue):
                kept = Booked(
                    id=one.id, version=one.version, state=one.state, published=one.published
                )
                self._there[frozenset(one.forum_ids), key] = kept

    async def until_forums_meet(self) -> None:
        """Wait until meetings has heard of every network, school and Headteacher."""
        deadline = Deadline("meetings to know every forum and who is in it")
        while not all(self._is_peopled(name) for name in self._named):
            await deadline.pause()
            await self.look()

    @property
    def _named(self) -> tuple[str, ...]:
        pairs = (name(one) for one in self.known.schools for name in (one_to_one, support))
        return (*self._kinds, *pairs)

    def _is_peopled(self, name: str) -> bool:
        forum = self.forums.get(self.forum_id(name))
        return forum is not None and len(forum.members) > name.startswith("1:1 ")

    def forum_id(self, name: str) -> ForumId:
        """Give a forum's id; that of one not heard of yet names nothing."""
        return self._ids.get(name, ForumId("unheard-of"))

    def forum_ids(self, occasion: Occasion) -> tuple[ForumId, ...]:
        return tuple(self.forum_id(name) for name in occasion.forums)

    def found(self, occasion: Occasion) -> Booked | None:
        """Find a meeting on the day it is now, else on the day it was planned for."""
        forums = frozenset(self.forum_ids(occasion))
        return self._there.get((forums, occasion.on)) or self._there.get((forums, occasion.planned))

    def is_there(self, together: Sequence[Occasion]) -> bool:
        """Say whether meetings that are booked together have been, even if moved since."""
        forums, first = frozenset(self.forum_ids(together[0])), together[0]
        keys: set[object] = {day for one in together for day in (one.planned, one.on)}
        if first.booked == self.year.forums.booked:
            keys.add(first.place)
        return any((forums, key) in self._there for key in keys)

    def note(self, occasion: Occasion, view: MeetingView) -> None:
        """Remember how a meeting stands after it was changed."""
        for day in (occasion.planned, occasion.on):
            self._there[frozenset(self.forum_ids(occasion)), day] = Booked.of(view)

    async def overdue_before(self, forum: str) -> int:
        """Count the overdue actions that lie before a forum's next meeting."""
        ceo, query = await self.ceo(), {"forum_id": self.forum_id(forum), "limit": 1}
        coming = await ceo.get(
            f"{API}/meetings", Page[MeetingSummary], state=MeetingState.SCHEDULED, **query
        )
        if not coming.items:
            return 0
        view = await ceo.get(f"{API}/meetings/{coming.items[0].id}", MeetingView)
        told = (one for one in view.proposals if one.kind is ProposalKind.OVERDUE_ACTIONS)
        return sum(one.count for one in told)

    def writer_id(self, occasion: Occasion) -> PersonId:
        """Name who keeps a meeting's record: its lead, the board's Head, or the CEO."""
        forum, known = occasion.forums[0], self.known
        if forum in self._schools_of_boards:
            return known.head(self._schools_of_boards[forum])
        if forum == support(occasion.school):
            return known.somebody(self.year.forums.support[occasion.school].lead)
        if forum == one_to_one(occasion.school) or self._kinds[forum] in _OF_THE_CEO:
            return known.ceo()
        return known.somebody(self.year.forums.leads[forum].lead)

    async def writer(self, occasion: Occasion) -> Visitor:
        return await self.door.person(self.writer_id(occasion))
