"""Who is signed in: sessions, and every way to begin one."""
