"""Collections and returns over HTTP."""
