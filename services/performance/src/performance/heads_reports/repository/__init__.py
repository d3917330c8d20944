"""Reports and their publications, and the facts they are filled in from."""
