"""The grid: a ready-made row for each school and cycle, read at once and told when it changes."""
