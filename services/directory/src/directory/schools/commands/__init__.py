"""Everything a school can be asked to do, one verb to a file."""
