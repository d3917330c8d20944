"""How signals are kept in step with performance, one effect to a file."""
