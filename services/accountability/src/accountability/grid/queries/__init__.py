"""What can be asked of the grid, one question to a file; each cuts to what the asker may see."""
