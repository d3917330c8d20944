"""Set what the trust looks out for."""

from chassis.work import Work
from contracts.api.performance_signals import ThresholdsBody
from contracts.permissions import Permission
from performance.signals.model.thresholds import THE_ONE, Thresholds
from performance.signals.repository import ThresholdsOfTrust


async def set_thresholds(work: Work, body: ThresholdsBody) -> Thresholds:
    """Set every threshold at once; nothing is announced when none is different."""
    trusts = ThresholdsOfTrust(work)
    held = await trusts.to_change(THE_ONE, needing=Permission.SET_THRESHOLDS)
    revised, told = held.revise(body.thresholds, work.actor.id, work.now)
    return held if revised.thresholds == held.thresholds else await trusts.save(revised, told)
