"""School profiles: ethos, and how far each subject shares the trust curriculum."""
