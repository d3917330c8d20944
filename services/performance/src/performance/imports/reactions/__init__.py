"""What days bring to imports."""
