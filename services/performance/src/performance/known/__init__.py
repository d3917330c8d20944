"""Others' records, kept from events for every slice."""
