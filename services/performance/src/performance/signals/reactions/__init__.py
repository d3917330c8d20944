"""When figures are held against the thresholds."""
