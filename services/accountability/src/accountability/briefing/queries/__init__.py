"""What the briefing asks of the other slices, and how it is laid out."""
