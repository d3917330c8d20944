"""How the grid takes in what the services tell, one effect to a file."""
