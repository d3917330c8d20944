"""What can be asked about the settings."""

from chassis.work import Work
from directory.settings.model.settings import THE_ONE, Settings
from directory.settings.repository import AllSettings


async def settings_in_force(work: Work, _asked: None) -> Settings:
    """Tell the trust's numbers as they stand."""
    return await AllSettings(work).get(THE_ONE)
