"""Lines of enquiry: one question from the CEO to one Head, on their next 1:1 agenda (R53)."""
