"""What can be asked of signals: every open one the person may see, school by school."""

from accountability.signals.model import SchoolSignals
from accountability.signals.repository import KeptSignals
from chassis.work import Work
from contracts.api.accountability_signals import SchoolSignalsView, SignalLineView
from contracts.base import Frozen, Page
from contracts.schools import SchoolId


class SignalsAsked(Frozen):
    """Part of the list of schools, or one of them."""

    school_id: SchoolId | None
    after: str | None
    limit: int


async def kept_signals(work: Work, asked: SignalsAsked) -> Page[SchoolSignalsView]:
    """List each school's open signals."""
    query = {"school_id": asked.school_id} if asked.school_id else {}
    page = await KeptSignals(work).page(query, after=asked.after, limit=asked.limit)
    return Page(items=tuple(_view(one) for one in page.items), next=page.next)


def _view(held: SchoolSignals) -> SchoolSignalsView:
    return SchoolSignalsView(
        id=held.id,
        version=held.version,
        school_id=held.school_id,
        signals=tuple(SignalLineView.of(signal) for signal in held.open_now),
    )
