"""What is made of figures that are shown, and of those alone."""
