"""What several slices need of other services; any of them may import it."""
