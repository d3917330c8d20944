"""The trust's outcomes over three years, by phase, from what schools' figures show (J10)."""
