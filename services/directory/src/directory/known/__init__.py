"""What one slice may know of the records of another: read by id, never written."""
