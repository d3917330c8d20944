"""How forums follow the directory's networks, schools and people."""
