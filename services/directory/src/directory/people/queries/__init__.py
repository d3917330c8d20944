"""What can be asked about people, and by whom."""
