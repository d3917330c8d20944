"""What can be asked of a forum."""
