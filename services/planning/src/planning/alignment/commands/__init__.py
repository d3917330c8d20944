"""What a school may say about its profile."""
