"""Everything a calendar can be asked to do, one verb to a file."""
