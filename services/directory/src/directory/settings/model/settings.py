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
        """Set the numbers; the mid-term review's last term may not come before its first (K2)."""
        if settings.appraisal_mid_term_to_term < settings.appraisal_mid_term_from_term:
            message = "the last term of mid-term reviews comes before the first"
            errors = [{"field": "appraisal_mid_term_to_term", "message": message}]
            raise Invalid(message, errors=errors)
        revised = self.but(settings=settings)
        return revised, revised.changed()

    def changed(self) -> SettingsChanged:
        """Tell the others the numbers, whole."""
        return SettingsChanged(settings=self.settings)
