"""Everything that can be done about a person, one verb to a file."""
