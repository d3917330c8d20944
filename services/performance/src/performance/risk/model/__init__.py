"""A school's tier, its evidence, and what the facts suggest."""
