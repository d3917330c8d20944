"""The trust's settings, one document."""

from chassis.store import Readable, Repository
from contracts.permissions import Permission
from directory.settings.model.settings import THE_ONE, Settings


class AllSettings(Repository[Settings]):
    """There are always settings; before anybody changed one they are the defaults, version 0."""

    collection = "settings"
    model = Settings
    readable = [Readable(Permission.READ_SETTINGS)]

    async def seek(self, key: str) -> Settings | None:
        held = await super().seek(key)
        return Settings(id=THE_ONE) if held is None and key == THE_ONE else held
