"""Papers out: facts and a template become Markdown, Markdown becomes an ND30-conforming .docx."""
