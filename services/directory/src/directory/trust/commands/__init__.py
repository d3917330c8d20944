"""Everything the trust can be asked to do, one verb to a file."""
