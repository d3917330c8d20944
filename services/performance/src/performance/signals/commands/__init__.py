"""What may be done about thresholds."""
