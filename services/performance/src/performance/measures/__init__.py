"""The catalogue of measures, and an administrator's corrections of their years."""
