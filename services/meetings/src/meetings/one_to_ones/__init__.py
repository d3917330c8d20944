"""The notes of 1:1s between the CEO and each Headteacher: for those two alone (R47, R48)."""
