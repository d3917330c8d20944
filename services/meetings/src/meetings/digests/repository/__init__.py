"""Who wants letters, their actions, and the post that takes them."""
