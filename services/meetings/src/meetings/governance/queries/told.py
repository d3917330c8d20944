"""Presentations and updates as they are shown, the latest first."""

from chassis.work import Work
from contracts.api.meetings_governance import PresentationView, TrusteesUpdateView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.meetings import ForumId, PresentationId, UpdateId
from contracts.permissions import Permission
from meetings.governance.model.told import Presentation, TrusteesUpdate
from meetings.governance.repository import Presentations, TrusteesUpdates


class ListTold(Frozen):
    """A page of what boards were told; one board's, or one cycle's."""

    forum_id: ForumId | None
    cycle: str | None
    after: str | None
    limit: int

    def query(self) -> dict[str, object]:
        """Ask by what was named."""
        return {
            **({"forum_id": self.forum_id} if self.forum_id else {}),
            **({"cycle": AcademicYear.read(self.cycle).label} if self.cycle else {}),
        }


async def list_presentations(work: Work, asked: ListTold) -> Page[PresentationView]:
    """List presentations, withdrawn ones too."""
    page = await Presentations(work).page(
        asked.query(), by="given_on", down=True, after=asked.after, limit=asked.limit
    )
    items = tuple(_presentation(work, one) for one in page.items)
    return Page[PresentationView](items=items, next=page.next)


async def presentation_of(work: Work, key: PresentationId) -> PresentationView:
    """Show one presentation."""
    return _presentation(work, await Presentations(work).get(key))


async def list_updates(work: Work, asked: ListTold) -> Page[TrusteesUpdateView]:
    """List updates to the trustees, withdrawn ones too."""
    page = await TrusteesUpdates(work).page(
        asked.query(), by="given_on", down=True, after=asked.after, limit=asked.limit
    )
    items = tuple(_update(work, one) for one in page.items)
    return Page[TrusteesUpdateView](items=items, next=page.next)


async def update_of(work: Work, key: UpdateId) -> TrusteesUpdateView:
    """Show one update."""
    return _update(work, await TrusteesUpdates(work).get(key))


def _presentation(work: Work, one: Presentation) -> PresentationView:
    may = work.actor.may_with(Permission.RECORD_PRESENTATION, one)
    return PresentationView(
        id=one.id,
        version=one.version,
        forum_id=one.forum_id,
        school_id=one.school_id,
        cycle=one.cycle,
        given_on=one.given_on,
        given_by=one.given_by,
        title=one.words,
        withdrawn=one.withdrawn,
        may_correct=may and not one.withdrawn,
    )


def _update(work: Work, one: TrusteesUpdate) -> TrusteesUpdateView:
    may = work.actor.may_with(Permission.UPDATE_TRUSTEES, one)
    return TrusteesUpdateView(
        id=one.id,
        version=one.version,
        forum_id=one.forum_id,
        cycle=one.cycle,
        given_on=one.given_on,
        given_by=one.given_by,
        summary=one.words,
        withdrawn=one.withdrawn,
        may_correct=may and not one.withdrawn,
    )
