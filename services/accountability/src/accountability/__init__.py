"""How each school is doing, folded from what the other services announce."""
