"""Reading the files people bring: comma-separated, by heading, row by row."""
