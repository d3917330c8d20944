"""Set the trust's own numbers."""

from chassis.work import Work
from contracts.directory import TrustSettings
from contracts.permissions import Permission
from directory.settings.model.settings import THE_ONE, Settings
from directory.settings.repository import AllSettings


async def revise_settings(work: Work, wanted: TrustSettings) -> Settings:
    """Set every number at once; nothing is announced when none is different."""
    all_settings = AllSettings(work)
    held = await all_settings.to_change(THE_ONE, needing=Permission.SET_SETTINGS)
    revised, changed = held.revise(wanted)
    return held if revised == held else await all_settings.save(revised, changed)
