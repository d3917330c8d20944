"""What can be asked about the calendar."""
