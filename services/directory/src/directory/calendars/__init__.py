"""The academic calendar: the trust's six terms, each school's own dates, and today's place."""
