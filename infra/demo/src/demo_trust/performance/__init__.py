"""Filling performance: files, returns, tiers and reports."""
