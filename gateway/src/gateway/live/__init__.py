"""What changed, told to each browser that may know, the moment it is announced."""
