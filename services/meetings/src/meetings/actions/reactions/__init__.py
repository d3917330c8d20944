"""What actions learn from planning, and from the passing of a day."""
