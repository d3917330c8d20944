"""Keeping who met whom, renewing seals, and forgetting what is past its time."""
