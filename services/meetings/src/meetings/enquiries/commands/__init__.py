"""What the CEO and the Head may do with a line of enquiry."""
