"""How forums' names are kept in step with meetings."""
