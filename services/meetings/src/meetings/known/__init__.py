"""What every slice may know of the rest: copies kept from events, and forums by id."""
