"""Boards: what they were told, and what they asked (R100, R101)."""
