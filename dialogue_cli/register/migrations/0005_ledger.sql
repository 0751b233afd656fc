-- What a change touched, so that it can be taken back exactly; what each sheet of a file held; versions of one file.

-- For each table the highest number it had given when a change began: whatever is above it came with the change.
CREATE TABLE undo_mark (
  change  INTEGER NOT NULL REFERENCES change (id),
  subject TEXT    NOT NULL,            -- a table
  last    INTEGER,                     -- NULL where rows bear no number
  PRIMARY KEY (change, subject)
) STRICT, WITHOUT ROWID;

-- A row at or below the mark as it was before the change first touched it; forgotten once taken back.
CREATE TABLE undo_row (
  change  INTEGER NOT NULL REFERENCES change (id),
  subject TEXT    NOT NULL,
  key     TEXT    NOT NULL,            -- JSON array of the primary key
  before  TEXT    NOT NULL,            -- JSON object of all columns; empty when the row was not there
  PRIMARY KEY (change, subject, key)
) STRICT, WITHOUT ROWID;

-- Which change was taken back by which.
CREATE TABLE undone (
  change INTEGER PRIMARY KEY REFERENCES change (id),
  by     INTEGER NOT NULL REFERENCES change (id)
) STRICT;

-- Versions of one file, under whatever names, are one line: the number of its first file.
ALTER TABLE source_file ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
UPDATE source_file SET line = (
  SELECT min(first.id) FROM source_file AS first
  WHERE first.year = source_file.year AND first.name = source_file.name
);
CREATE INDEX source_file_by_line ON source_file (line);

-- What was reported of each sheet: rows_read is the sum of the five counts after it.
CREATE TABLE source_sheet (
  file      INTEGER NOT NULL REFERENCES source_file (id),
  place     INTEGER NOT NULL,          -- from 1, in the order of the workbook
  name      TEXT    NOT NULL,
  kind      TEXT    NOT NULL,
  rows_read INTEGER NOT NULL,
  accepted  INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  changed   INTEGER NOT NULL,
  rejected  INTEGER NOT NULL,
  skipped   INTEGER NOT NULL,
  PRIMARY KEY (file, place)
) STRICT, WITHOUT ROWID;
INSERT INTO source_sheet
  SELECT file, row_number() OVER (PARTITION BY file ORDER BY min(source_row.id)), sheet, source_file.kind,
    count(*), sum(outcome = 'accepted'), sum(outcome = 'unchanged'), sum(outcome = 'changed'),
    sum(outcome = 'rejected'), sum(outcome = 'skipped')
  FROM source_row JOIN source_file ON source_file.id = file GROUP BY file, sheet;
