"""The two-page briefing: what the other slices answer, put on paper; none of them reads this."""
