"""What can be asked about headlines."""
