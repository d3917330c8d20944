"""Thresholds of the trust, and the signals figures raise that are beyond them (R91)."""
