"""How progress is kept in step with planning, one effect to a file."""
