"""What the two of them may do with their notes."""
