"""What somebody asked for, and what the letter says."""
