-- What a clerk needs of a delegate for seats, lists and the door; who stays away and who comes instead.
ALTER TABLE delegate ADD COLUMN email TEXT NOT NULL DEFAULT '';              -- personal data
ALTER TABLE delegate ADD COLUMN ethnicity TEXT NOT NULL DEFAULT '';          -- personal data
ALTER TABLE delegate ADD COLUMN party_member INTEGER NOT NULL DEFAULT 0 CHECK (party_member IN (0, 1));
ALTER TABLE delegate ADD COLUMN id_number TEXT NOT NULL DEFAULT '';          -- personal data
ALTER TABLE delegate ADD COLUMN seat TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN stands_in_for TEXT NOT NULL DEFAULT '';      -- personal data
ALTER TABLE delegate ADD COLUMN absence TEXT NOT NULL DEFAULT ''
  CHECK (absence IN ('', 'excused', 'unexcused', 'absent'));

-- One person on one sheet of attendance: who came, who stayed away, who came instead.
CREATE TABLE attendance (
  id          INTEGER PRIMARY KEY,
  year        INTEGER NOT NULL,
  source_row  INTEGER NOT NULL REFERENCES source_row (id),
  part        INTEGER NOT NULL,
  added       INTEGER NOT NULL REFERENCES change (id),
  full_name   TEXT    NOT NULL,        -- personal data
  unit        TEXT    NOT NULL,
  position    TEXT    NOT NULL,
  phone       TEXT    NOT NULL,        -- personal data
  session     TEXT    NOT NULL,
  invitation  TEXT    NOT NULL,
  state       TEXT    NOT NULL
    CHECK (state IN ('', 'present', 'substituted', 'excused', 'unexcused', 'absent')),
  arrived_at  TEXT    NOT NULL,
  substitute  TEXT    NOT NULL,        -- personal data
  signed      INTEGER NOT NULL CHECK (signed IN (0, 1)),
  note        TEXT    NOT NULL
) STRICT;
CREATE INDEX attendance_by_year ON attendance (year);
CREATE INDEX attendance_by_row ON attendance (source_row);

-- One person on a list of gifts or money handed out; sums in whole đồng, empty where none was written.
CREATE TABLE gift_receipt (
  id          INTEGER PRIMARY KEY,
  year        INTEGER NOT NULL,
  source_row  INTEGER NOT NULL REFERENCES source_row (id),
  part        INTEGER NOT NULL,
  added       INTEGER NOT NULL REFERENCES change (id),
  full_name   TEXT    NOT NULL,        -- personal data
  unit        TEXT    NOT NULL,
  position    TEXT    NOT NULL,
  address     TEXT    NOT NULL,        -- personal data
  id_number   TEXT    NOT NULL,        -- personal data
  phone       TEXT    NOT NULL,        -- personal data
  purpose     TEXT    NOT NULL,
  quantity    INTEGER,
  rate        INTEGER,
  amount      INTEGER,
  received    INTEGER NOT NULL CHECK (received IN (0, 1)),
  received_by TEXT    NOT NULL,        -- personal data
  envelope    TEXT    NOT NULL,
  note        TEXT    NOT NULL
) STRICT;
CREATE INDEX gift_receipt_by_year ON gift_receipt (year);
CREATE INDEX gift_receipt_by_row ON gift_receipt (source_row);
