"""How what is known is kept in step."""
