"""Trust priorities as planning last published them: the headings to regroup by (R104)."""
