"""What a school may do about an action in its inbox."""
