"""Trust settings over HTTP."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.directory_trust import SettingsView
from contracts.directory import TrustSettings
from directory.settings.commands.revise_settings import revise_settings
from directory.settings.model.cadence import cadence_lines
from directory.settings.model.settings import Settings
from directory.settings.queries import settings_in_force

router = APIRouter(tags=["settings"])


@router.get("/settings")
async def get_settings(run: Run) -> SettingsView:
    """Show the trust's numbers and every cadence rule with who said it."""
    return _view(await run(settings_in_force, None))


@router.put("/settings")
async def put_settings(body: TrustSettings, run: Run) -> SettingsView:
    """Set the trust's numbers."""
    return _view(await run(revise_settings, body))


def _view(held: Settings) -> SettingsView:
    return SettingsView(
        id=held.id,
        version=held.version,
        settings=held.settings,
        rules=cadence_lines(held.settings),
    )
