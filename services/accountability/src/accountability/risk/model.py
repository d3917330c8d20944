"""A school's tier as performance last told it."""

from contracts.accountability_figures import TierFigures
from contracts.schools import SchoolOwned


class KeptTier(SchoolOwned):
    """The tier as last set, and the version it was true at; the id is the school's."""

    figures: TierFigures
    sequence: int
