"""What other facts do to meetings and their agendas."""
