"""Everything a network can be asked to do, one verb to a file."""
