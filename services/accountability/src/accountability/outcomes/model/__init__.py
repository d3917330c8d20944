"""A school's headline figures as last told, and the gathering of many schools' into one."""
