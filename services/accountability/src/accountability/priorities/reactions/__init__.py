"""How the priorities are kept in step with planning."""
