"""Plans over HTTP: translate, run one command or query, translate back."""
