"""What imports and returns may do with the figures."""
