"""Everything the settings can be asked to do, one verb to a file."""
