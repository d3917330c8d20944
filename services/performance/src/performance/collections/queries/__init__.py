"""What can be asked about collections and returns."""
