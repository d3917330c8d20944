"""Asking for the letter, and no longer."""
