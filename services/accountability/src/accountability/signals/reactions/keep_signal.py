"""Keep how a signal stands: raised, moved while still beyond, or cleared (R91)."""

from accountability.signals.model import SchoolSignals
from accountability.signals.repository import KeptSignals
from chassis.work import Work
from contracts.accountability_figures import SignalFigures
from contracts.performance import SignalCleared, SignalFollowed, SignalRaised


async def keep_signal(
    work: Work, fact: SignalRaised | SignalFollowed | SignalCleared
) -> SignalFigures:
    """Hold the signal as at this version; give what its school's come to."""
    signals, school_id = KeptSignals(work), fact.signal.school_id
    held = await signals.seek(school_id) or SchoolSignals(id=school_id, school_id=school_id)
    now = held.hear(fact.signal, work.heard.sequence)
    if now != held:
        await signals.save(now)
    return now.figures
