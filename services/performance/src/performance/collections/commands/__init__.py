"""What the data specialist and the schools may do."""
