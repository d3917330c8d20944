"""Networks: who belongs to each forum, each local governing body and the board of trustees."""
