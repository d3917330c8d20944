"""Actions: what a meeting agreed that somebody does by a day, and what became of it."""
