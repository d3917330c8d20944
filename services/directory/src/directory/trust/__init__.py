"""The trust itself: its name and where it stands in the trust register."""
