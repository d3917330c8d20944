"""How boards and enquiries are kept in step with meetings, one effect to a file."""
