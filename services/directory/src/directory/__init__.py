"""Schools, people, roles, networks, the academic calendar and trust settings."""
