"""Living through each school's plan, day by day, as the people who did it."""
