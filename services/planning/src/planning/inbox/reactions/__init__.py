"""What the inbox hears from meetings."""
