"""Personal data within running text: numbers by which somebody is reached or known, and known people's names."""
