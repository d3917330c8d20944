"""A school's inbox: actions that meetings agreed, taken up into its plan or not (R43-R45)."""
