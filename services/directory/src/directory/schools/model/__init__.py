"""A school, and what rows of the register mean for it."""
