"""One plan's progress: what has been heard of it, and what that counts up to."""
