"""Files of figures and inspections: looked at first, taken over whole, taken back whole."""
