"""Keep each signal as told, for tiers to be judged by."""

from chassis.work import Work
from contracts.performance import SignalCleared, SignalFollowed, SignalRaised
from performance.risk.model.known import KnownSignal
from performance.risk.repository.facts import KnownSignals


async def keep_signal(work: Work, fact: SignalRaised | SignalFollowed | SignalCleared) -> None:
    """Take a signal in, unless something newer is known."""
    signals, told = KnownSignals(work), fact.signal
    held = await signals.seek(told.signal_id)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await signals.save(
        KnownSignal(
            id=told.signal_id,
            version=held.version if held else 0,
            school_id=told.school_id,
            facts=told,
            open=told.cleared_on is None,
            sequence=work.heard.sequence,
        )
    )
