-- What a clerk reviews: how sure a merge is, what else may ask the same, the edited wording, why asked in the hall.

-- How sure it is that the petition belongs there; 1 where a clerk said so.
ALTER TABLE fate ADD COLUMN confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1);

-- The clerk's edited wording; empty: that of the lead petition stands.
ALTER TABLE question ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN handling_origin TEXT NOT NULL DEFAULT 'clerk'
  CHECK (handling_origin IN ('rule', 'model', 'precedent', 'clerk'));
ALTER TABLE question ADD COLUMN handling_reason TEXT NOT NULL DEFAULT '';

-- Other petitions that may ask the same as a petition: proposed to the clerk, not merged.
CREATE TABLE proposal (
  petition   INTEGER NOT NULL REFERENCES petition (id),
  other      INTEGER NOT NULL REFERENCES petition (id),
  confidence REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  reason     TEXT    NOT NULL,
  PRIMARY KEY (petition, other)
) STRICT, WITHOUT ROWID;

-- The same question as it was asked in an earlier year.
CREATE TABLE earlier (
  question   INTEGER NOT NULL REFERENCES question (id),
  earlier    INTEGER NOT NULL REFERENCES question (id),
  confidence REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  reason     TEXT    NOT NULL,
  PRIMARY KEY (question, earlier)
) STRICT, WITHOUT ROWID;
