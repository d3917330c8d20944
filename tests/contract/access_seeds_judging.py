"""A signal and a tier of Stavermarsh."""

from typing import Any

import performance.examples_of_judging as judged
from contracts.performance import Tier


def what_judging_keeps() -> dict[str, Any]:
    """Give Stavermarsh a signal and a tier."""
    return {
        **judged.what_is_judged(),
        **judged.what_risk_knows(),
        "signals": [judged.a_signal()],
        "risk_assessments": [judged.a_record(Tier.TARGETED)],
    }
