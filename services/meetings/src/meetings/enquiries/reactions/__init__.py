"""Following the 1:1 on whose agenda an enquiry is."""
