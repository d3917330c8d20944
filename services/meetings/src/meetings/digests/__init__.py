"""A letter about one's own actions by e-mail, for whoever asked for one."""
