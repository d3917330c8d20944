"""1:1s and their notes as they are kept, and the keys that seal them."""
