"""The action book: every action as meetings last told it, in numbers and one by one (R46)."""
