"""What a profile learns from the directory."""
