"""docs/template-variables.md, written from the classes of facts and from what each of their values means."""
