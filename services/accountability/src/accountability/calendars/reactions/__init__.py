"""How calendars are kept in step with the directory."""
