"""The trust's schools, and their import from the school register."""
