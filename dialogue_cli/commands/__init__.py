"""One file per command: options in, one step called, one report shown."""
