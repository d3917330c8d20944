"""The ledger of cadence: every rule, forum by forum, as meetings last judged it (§4.2, view 4)."""
