"""The office on disk: its folder, its settings, the demonstration files it starts from."""
