"""Following who sits on a board."""
