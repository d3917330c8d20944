"""What imports may do with inspections."""
