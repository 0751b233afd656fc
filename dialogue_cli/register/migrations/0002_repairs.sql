-- What was done to damaged text of a row: a JSON object, column letter → codes; empty when nothing was.
ALTER TABLE source_row ADD COLUMN repairs TEXT NOT NULL DEFAULT '';
