"""What may be done for a board, and by it."""
