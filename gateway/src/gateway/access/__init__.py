"""Who people are and what they may do: the directory's word, our signature, the audit."""
