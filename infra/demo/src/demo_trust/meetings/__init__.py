"""Loading what forums and boards did: booked, held, agreed, asked and answered."""
