-- The door, gifts handed over, the budget, and findings that somebody has accepted.

-- Whether a list says that the person has confirmed coming.
ALTER TABLE delegate ADD COLUMN confirmed TEXT NOT NULL DEFAULT '' CHECK (confirmed IN ('', 'yes', 'no'));

-- Whose place somebody took, where an attendance sheet names the one who came.
ALTER TABLE attendance ADD COLUMN stands_in_for TEXT NOT NULL DEFAULT '';    -- personal data

-- One record at the door. Taken back, it stays, with the change that took it back.
CREATE TABLE checkin (
  id         INTEGER PRIMARY KEY,
  year       INTEGER NOT NULL,
  session    TEXT    NOT NULL,
  delegate   INTEGER REFERENCES delegate (id),   -- NULL: somebody who is on no list
  full_name  TEXT    NOT NULL,        -- personal data; of somebody who is on no list
  unit       TEXT    NOT NULL,
  group_key  TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('present', 'substituted', 'excused', 'unexcused')),
  substitute TEXT    NOT NULL,        -- personal data: who came instead
  at         TEXT    NOT NULL,        -- 2024-06-20T07:12:05+07:00
  door       TEXT    NOT NULL,
  author     TEXT    NOT NULL,
  note       TEXT    NOT NULL,
  change     INTEGER NOT NULL REFERENCES change (id),
  withdrawn  INTEGER REFERENCES change (id)
) STRICT;
CREATE INDEX checkin_by_year ON checkin (year);
CREATE UNIQUE INDEX checkin_once ON checkin (delegate, session) WHERE withdrawn IS NULL;

-- One gift handed over; sums in whole đồng.
CREATE TABLE gift_handover (
  id          INTEGER PRIMARY KEY,
  year        INTEGER NOT NULL,
  scheme      TEXT    NOT NULL,
  delegate    INTEGER REFERENCES delegate (id),  -- NULL: somebody who is on no list
  full_name   TEXT    NOT NULL,       -- personal data; of somebody who is on no list
  unit        TEXT    NOT NULL,
  amount      INTEGER NOT NULL CHECK (amount >= 0),
  received_by TEXT    NOT NULL,       -- personal data: who took it for the person
  at          TEXT    NOT NULL,
  author      TEXT    NOT NULL,
  note        TEXT    NOT NULL,
  change      INTEGER NOT NULL REFERENCES change (id),
  withdrawn   INTEGER REFERENCES change (id)
) STRICT;
CREATE INDEX gift_handover_by_year ON gift_handover (year);
CREATE UNIQUE INDEX gift_handover_once ON gift_handover (scheme, delegate) WHERE withdrawn IS NULL;

-- One line of the budget, or a sum that the table states (role 'total'); sums in whole đồng, empty where none was
-- written. The quantity is a decimal number, quantity_written as the cell says it ("160 người x 1 buổi").
CREATE TABLE budget_line (
  id         INTEGER PRIMARY KEY,
  year       INTEGER NOT NULL,
  source_row INTEGER NOT NULL REFERENCES source_row (id),
  part       INTEGER NOT NULL,        -- 1, or the place of the source among those that share the row
  added      INTEGER NOT NULL REFERENCES change (id),
  role       TEXT    NOT NULL CHECK (role IN ('line', 'total')),
  section    TEXT    NOT NULL,
  item       TEXT    NOT NULL,
  measure    TEXT    NOT NULL,
  quantity   TEXT    NOT NULL,
  quantity_written TEXT NOT NULL,
  rate       INTEGER CHECK (rate >= 0),
  amount     INTEGER CHECK (amount >= 0),
  whole      INTEGER CHECK (whole >= 0),  -- what the row states beside the columns of the sources
  source     TEXT    NOT NULL,
  basis      TEXT    NOT NULL,
  spent      INTEGER CHECK (spent >= 0),
  unread     TEXT    NOT NULL,        -- fields whose cell holds something that is no sum or number
  unit       TEXT    NOT NULL,        -- who drew the table up
  note       TEXT    NOT NULL
) STRICT;
CREATE INDEX budget_line_by_year ON budget_line (year);
CREATE INDEX budget_line_by_row ON budget_line (source_row);

-- A finding that somebody lets stand, with a reason; it lapses when the finding says something else.
CREATE TABLE accepted_finding (
  id          INTEGER PRIMARY KEY,
  year        INTEGER NOT NULL,
  code        TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  place       TEXT    NOT NULL,
  message     TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  name        TEXT    NOT NULL,
  at          TEXT    NOT NULL,
  change      INTEGER NOT NULL REFERENCES change (id),
  withdrawn   INTEGER REFERENCES change (id)
) STRICT;
CREATE UNIQUE INDEX accepted_finding_once ON accepted_finding (year, code, fingerprint) WHERE withdrawn IS NULL;
