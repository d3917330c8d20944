"""Private calendars, read from outside by whoever has their address."""
