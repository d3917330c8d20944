"""The numbers in force, and every cadence rule in words."""
