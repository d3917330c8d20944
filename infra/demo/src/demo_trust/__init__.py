"""Ashlode Trust, invented: what the suite shows when nobody has typed anything yet."""
