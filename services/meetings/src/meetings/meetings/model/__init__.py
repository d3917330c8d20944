"""What a meeting is and the rules it keeps."""
