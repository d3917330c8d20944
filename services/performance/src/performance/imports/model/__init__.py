"""What an import is, and what a file is found to say; no store, no web."""
