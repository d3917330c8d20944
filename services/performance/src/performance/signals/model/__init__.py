"""Thresholds, signals, and the judging of figures."""
