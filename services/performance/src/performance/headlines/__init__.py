"""Published figures side by side: schools of a phase, one school, the trust."""
