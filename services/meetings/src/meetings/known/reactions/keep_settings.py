"""Keep the trust's own numbers."""

from chassis.work import Work
from contracts.directory import SettingsChanged
from meetings.known.model import KnownSettings
from meetings.known.repository import SETTINGS, KnownSettingsOfTrust


async def keep_settings(work: Work, fact: SettingsChanged) -> None:
    """Take the settings in, unless something newer is known."""
    kept = KnownSettingsOfTrust(work)
    held = await kept.seek(SETTINGS)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await kept.save(
        KnownSettings(
            id=SETTINGS,
            version=held.version if held else 0,
            settings=fact.settings,
            sequence=work.heard.sequence,
        )
    )
