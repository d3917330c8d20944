"""The years as kept, and dates to begin a year from."""
