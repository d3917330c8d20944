"""What may be done with an import."""
