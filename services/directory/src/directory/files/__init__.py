"""Reading the files people bring: comma-separated, by heading, and honest about every row."""
