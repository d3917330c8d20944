"""Trust priorities and school improvement plans."""
