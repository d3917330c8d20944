"""The trust's own numbers, whole."""

from typing import Self

from contracts.base import Aggregate
from contracts.directory import DEFAULT_SETTINGS, SettingsChanged, TrustSettings
from contracts.errors import Invalid

THE_ONE = "settings"


class Settings(Aggregate):
    """The numbers in force; the defaults of domain §1.3 at version 0."""

    settings: TrustSettings = DEFAULT_SETTINGS

    def revise(self, settings: TrustSettings) -> tuple[Self, SettingsChanged]:
        """Set the numbers; refuses two that contradict one another."""
        _in_order(settings)
        revised = self.but(settings=settings)
        return revised, revised.changed()

    def changed(self) -> SettingsChanged:
        """Tell the others the numbers, whole."""
        return SettingsChanged(settings=self.settings)


def _in_order(settings: TrustSettings) -> None:
    """Refuse reviews that end before they begin (K2), and a plan never At risk (K1)."""
    if settings.appraisal_mid_term_to_term < settings.appraisal_mid_term_from_term:
        raise _at(
            "appraisal_mid_term_to_term", "the last term of mid-term reviews comes before the first"
        )
    if settings.plan_at_risk_below_percent <= settings.plan_off_track_up_to_percent:
        raise _at(
            "plan_at_risk_below_percent", "the share for At risk is not above the one for Off track"
        )


def _at(field: str, message: str) -> Invalid:
    return Invalid(message, errors=[{"field": field, "message": message}])
