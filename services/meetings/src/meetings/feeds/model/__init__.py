"""What a calendar is told of meetings, and the secret somebody reads it by."""
