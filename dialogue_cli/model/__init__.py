"""The nouns that every part shares: frozen dataclasses, no behaviour beyond reading themselves."""
