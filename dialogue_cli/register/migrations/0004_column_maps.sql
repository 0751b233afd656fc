-- What a clerk has settled about the columns of a sender's files: the next file with the same headings needs nothing.
CREATE TABLE column_map (
  id        INTEGER PRIMARY KEY,
  change    INTEGER NOT NULL REFERENCES change (id),
  owner     TEXT    NOT NULL,          -- the sender's name, or the file's, letters and digits alone
  signature TEXT    NOT NULL,          -- the headings from left to right, letters and digits alone
  fields    TEXT    NOT NULL,          -- JSON object: column from the first heading → field, empty when not used
  UNIQUE (owner, signature)
) STRICT;
