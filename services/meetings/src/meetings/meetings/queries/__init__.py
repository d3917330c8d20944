"""What is shown of meetings."""
