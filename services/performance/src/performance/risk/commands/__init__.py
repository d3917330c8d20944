"""What may be done about a tier."""
