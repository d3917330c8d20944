"""Keep the trust setting plans are held to (K1)."""

from chassis.work import Work
from contracts.directory import SettingsChanged
from planning.plans.model.known import KnownSettings
from planning.plans.repository import KnownSettingsOfTrust


async def keep_settings(work: Work, fact: SettingsChanged) -> None:
    """Take the term by whose end plans are published, unless something newer is known."""
    settings = KnownSettingsOfTrust(work)
    sequence = work.message.sequence if work.message else 0
    held = await settings.seek("trust")
    if held is None or held.sequence < sequence:
        await settings.save(
            KnownSettings(
                id="trust",
                version=held.version if held else 0,
                published_by_end_of_term=fact.settings.sip_published_by_end_of_term,
                sequence=sequence,
            )
        )
