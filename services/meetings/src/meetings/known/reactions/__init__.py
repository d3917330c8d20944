"""Keeping the copies: one reaction to one event each."""
