"""What can be asked of a plan."""
