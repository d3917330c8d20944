"""Risk tiers: set by people, with why and by what; suggested by facts (R60-R62)."""
