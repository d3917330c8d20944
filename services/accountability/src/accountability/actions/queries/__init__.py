"""What can be asked of the action book."""
