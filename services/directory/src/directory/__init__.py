"""Directory: the trust, its schools, people, networks and calendar, which all services follow."""
