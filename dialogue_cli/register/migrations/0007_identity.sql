-- Which register this is: what was made from one is not taken back into another, though the numbers be the same.
CREATE TABLE identity (
  key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES (lower(hex(randomblob(6))));
