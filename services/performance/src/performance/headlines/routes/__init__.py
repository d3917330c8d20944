"""Headlines over HTTP."""
