-- The first schema. Never edited once released; a change of mind is a new number.

-- One command that changed something: who, when. The unit of undo.
CREATE TABLE change (
  id      INTEGER PRIMARY KEY,
  at      TEXT    NOT NULL,            -- 2024-05-10T08:30:00+07:00
  author  TEXT    NOT NULL,            -- login name
  command TEXT    NOT NULL,
  year    INTEGER NOT NULL
) STRICT;

-- A file as it was received; a new version of it is a new row.
CREATE TABLE source_file (
  id     INTEGER PRIMARY KEY,
  change INTEGER NOT NULL REFERENCES change (id),
  year   INTEGER NOT NULL,
  name   TEXT    NOT NULL,
  kind   TEXT    NOT NULL,
  sha256 TEXT    NOT NULL,
  size   INTEGER NOT NULL
) STRICT;
CREATE INDEX source_file_by_name ON source_file (year, name, kind);
CREATE INDEX source_file_by_hash ON source_file (year, sha256);

-- Every row of a table in a file as it was received, and what became of it. Nothing is dropped.
CREATE TABLE source_row (
  id      INTEGER PRIMARY KEY,
  file    INTEGER NOT NULL REFERENCES source_file (id),
  sheet   TEXT    NOT NULL,
  row     INTEGER NOT NULL,            -- from 1, as Excel shows it
  cells   TEXT    NOT NULL,            -- JSON array of texts
  outcome TEXT    NOT NULL CHECK (outcome IN ('accepted', 'unchanged', 'changed', 'rejected', 'skipped')),
  reason  TEXT    NOT NULL             -- code; empty when accepted
) STRICT;
CREATE INDEX source_row_by_file ON source_row (file);

CREATE TABLE petition (
  id             INTEGER PRIMARY KEY,
  year           INTEGER NOT NULL,
  source_row     INTEGER NOT NULL REFERENCES source_row (id),
  part           INTEGER NOT NULL,
  added          INTEGER NOT NULL REFERENCES change (id),
  text           TEXT    NOT NULL,
  text_received  TEXT    NOT NULL,
  unit           TEXT    NOT NULL,
  asker          TEXT    NOT NULL,     -- personal data
  position       TEXT    NOT NULL,
  phone          TEXT    NOT NULL,     -- personal data
  topic_given    TEXT    NOT NULL,
  addressed_to   TEXT    NOT NULL,
  agency_given   TEXT    NOT NULL,
  people         INTEGER,
  wants_to_speak INTEGER NOT NULL CHECK (wants_to_speak IN (0, 1)),
  received_on    TEXT,
  note           TEXT    NOT NULL
) STRICT;
CREATE INDEX petition_by_year ON petition (year);
CREATE INDEX petition_by_row ON petition (source_row);

CREATE TABLE question (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  added    INTEGER NOT NULL REFERENCES change (id),
  lead     INTEGER NOT NULL REFERENCES petition (id),
  handling TEXT CHECK (handling IN ('hall', 'writing')),
  UNIQUE (year, number)
) STRICT;

-- The standing decision; what it was before is in the history.
CREATE TABLE decision (
  petition   INTEGER NOT NULL REFERENCES petition (id),
  field      TEXT    NOT NULL CHECK (field IN ('topic', 'scope', 'level', 'agency')),
  value      TEXT    NOT NULL,
  also       TEXT    NOT NULL,         -- JSON array of further accepted values
  origin     TEXT    NOT NULL CHECK (origin IN ('rule', 'model', 'precedent', 'clerk')),
  confidence REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  reason     TEXT    NOT NULL,
  change     INTEGER NOT NULL REFERENCES change (id),
  PRIMARY KEY (petition, field)
) STRICT, WITHOUT ROWID;

-- Exactly one fate a petition (design.md: fate).
CREATE TABLE fate (
  petition INTEGER PRIMARY KEY REFERENCES petition (id),
  kind     TEXT    NOT NULL CHECK (kind IN ('question', 'personal', 'not-a-petition', 'outside-scope')),
  origin   TEXT    NOT NULL CHECK (origin IN ('rule', 'model', 'precedent', 'clerk')),
  question INTEGER REFERENCES question (id),
  reason   TEXT    NOT NULL,
  change   INTEGER NOT NULL REFERENCES change (id),
  CHECK ((kind = 'question') = (question IS NOT NULL))
) STRICT;
CREATE INDEX fate_by_question ON fate (question);

CREATE TABLE answer (
  id          INTEGER PRIMARY KEY,
  question    INTEGER NOT NULL REFERENCES question (id),
  source_row  INTEGER NOT NULL REFERENCES source_row (id),
  part        INTEGER NOT NULL,
  added       INTEGER NOT NULL REFERENCES change (id),
  text        TEXT    NOT NULL,        -- the wording by which it found its question
  answer      TEXT    NOT NULL,
  agency      TEXT    NOT NULL,
  handling    TEXT CHECK (handling IN ('hall', 'writing')),
  document    TEXT    NOT NULL,
  answered_on TEXT,
  note        TEXT    NOT NULL
) STRICT;
CREATE INDEX answer_by_question ON answer (question);

CREATE TABLE commitment (
  id       INTEGER PRIMARY KEY,
  answer   INTEGER NOT NULL REFERENCES answer (id),
  agency   TEXT    NOT NULL,
  content  TEXT    NOT NULL,
  product  TEXT    NOT NULL,
  deadline TEXT
) STRICT;
CREATE INDEX commitment_by_answer ON commitment (answer);

CREATE TABLE delegate (
  id             INTEGER PRIMARY KEY,
  year           INTEGER NOT NULL,
  source_row     INTEGER NOT NULL REFERENCES source_row (id),
  part           INTEGER NOT NULL,
  added          INTEGER NOT NULL REFERENCES change (id),
  full_name      TEXT    NOT NULL,     -- personal data
  unit           TEXT    NOT NULL,
  upper_unit     TEXT    NOT NULL,
  group_given    TEXT    NOT NULL,
  role           TEXT    NOT NULL,
  phone          TEXT    NOT NULL,     -- personal data
  gender         TEXT    NOT NULL,
  birth          TEXT    NOT NULL,     -- personal data
  wants_to_speak INTEGER NOT NULL CHECK (wants_to_speak IN (0, 1)),
  note           TEXT    NOT NULL
) STRICT;
CREATE INDEX delegate_by_year ON delegate (year);

-- What each change did to what: rows are added, never changed.
CREATE TABLE history (
  id         INTEGER PRIMARY KEY,
  change     INTEGER NOT NULL REFERENCES change (id),
  subject    TEXT    NOT NULL,         -- file, petition, delegate, decision, fate, question, answer
  subject_id INTEGER NOT NULL,
  action     TEXT    NOT NULL,         -- added, changed, moved, removed
  before     TEXT    NOT NULL,         -- JSON; empty when added
  after      TEXT    NOT NULL
) STRICT;
CREATE INDEX history_by_subject ON history (subject, subject_id);
CREATE TRIGGER history_keeps_its_rows BEFORE UPDATE ON history
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;
CREATE TRIGGER history_loses_no_row BEFORE DELETE ON history
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;
