"""What boards and those who answer to them may ask to see."""
