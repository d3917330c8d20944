"""What can be asked about actions."""
