"""How the action book is kept in step with meetings, one effect to a file."""
