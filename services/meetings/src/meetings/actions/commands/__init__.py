"""What may be done about an action."""
