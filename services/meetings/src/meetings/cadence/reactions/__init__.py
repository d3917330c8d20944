"""What moves a rhythm: meetings, dates, settings, the forum itself, and a new day."""
