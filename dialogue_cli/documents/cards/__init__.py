"""Cards: many small prints on one sheet of A4, cut or folded: badges, name plates. No paper of the decree."""
