-- The history sealed: each entry bears a digest of what it says, each transaction a seal upon the seal before it.

-- The digest is salted: who erases an entry's content erases the salt too, and nobody can guess the content from what
-- stays. `redacted` is the change that erased it.
ALTER TABLE history ADD COLUMN salt BLOB NOT NULL DEFAULT x'';
ALTER TABLE history ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
ALTER TABLE history ADD COLUMN redacted INTEGER REFERENCES change (id);
DROP TRIGGER history_keeps_its_rows;
UPDATE history SET salt = randomblob(16);
UPDATE history SET digest = content_digest(salt, before, after);
CREATE TRIGGER history_keeps_its_rows BEFORE UPDATE ON history
WHEN NOT (OLD.redacted IS NULL AND NEW.redacted IS NOT NULL AND NEW.salt = x''
  AND NEW.id = OLD.id AND NEW.change = OLD.change AND NEW.subject = OLD.subject
  AND NEW.subject_id = OLD.subject_id AND NEW.action = OLD.action AND NEW.digest = OLD.digest)
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;

CREATE TRIGGER change_keeps_its_rows BEFORE UPDATE ON change
BEGIN SELECT RAISE (ABORT, 'changes are append-only'); END;
CREATE TRIGGER change_loses_no_row BEFORE DELETE ON change
BEGIN SELECT RAISE (ABORT, 'changes are append-only'); END;

-- What one transaction added to change and history, and everything sealed before it.
CREATE TABLE seal (
  id          INTEGER PRIMARY KEY,
  last_change INTEGER NOT NULL,        -- it covers the rows above those of the seal before it, up to these numbers
  last_entry  INTEGER NOT NULL,
  late        INTEGER NOT NULL CHECK (late IN (0, 1)),  -- 1: rows of an older program, sealed together afterwards
  hash        TEXT    NOT NULL
) STRICT;
CREATE TRIGGER seal_keeps_its_rows BEFORE UPDATE ON seal
BEGIN SELECT RAISE (ABORT, 'seals are append-only'); END;
CREATE TRIGGER seal_loses_no_row BEFORE DELETE ON seal
BEGIN SELECT RAISE (ABORT, 'seals are append-only'); END;
