"""The rules of windows and returns, without store or web."""
