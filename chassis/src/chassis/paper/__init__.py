"""Documents for paper: laid out once, written as Word and as tagged PDF."""
