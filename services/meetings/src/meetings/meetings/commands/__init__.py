"""What can be asked of a meeting."""
