"""Data sets, headlines, comparison, signals, risk tiers and the Headteacher's Report."""
