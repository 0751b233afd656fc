"""Registers as older versions of the program left them: made by the migrations up to a number, with rows in them."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path


def named_scripts() -> list[tuple[str, str]]:
    """The migrations with their names, oldest first."""
    folder = files("dialogue_cli.register") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(name, (folder / name).read_text(encoding="utf-8")) for name in names]


def newest() -> int:
    """The number of the newest schema."""
    return len(named_scripts())


def write(path: Path, schema: int, content: str = "") -> None:
    """Write a register of a schema, before the history was sealed (9), with what `content` puts into it."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript("\n".join(script for _, script in named_scripts()[:schema]))
        db.executescript(content)
        db.execute(f"PRAGMA user_version = {schema}")


def write_filled(path: Path, schema: int) -> None:
    """Write a register of a schema with rows in every table that it has, all of which add up."""
    write(path, schema, "".join(_CONTENT[number] for number in range(1, schema + 1)))


_AT = "2024-05-10T08:00:00+07:00"
_COUNTS = '"accepted": 2, "unchanged": 0, "changed": 0, "rejected": 1, "skipped": 0'
# What each schema brought: rows for its new tables, values for its new columns.
_CONTENT = {
    1: f"""
INSERT INTO change VALUES (1, '{_AT}', 'hoa', 'import', 2024);
INSERT INTO change VALUES (2, '{_AT}', 'hoa', 'triage', 2024);
INSERT INTO change VALUES (3, '{_AT}', 'lan', 'import', 2024);
INSERT INTO source_file (id, change, year, name, kind, sha256, size)
  VALUES (1, 1, 2024, 'gửi.xlsx', 'petitions', 'a1', 10), (2, 3, 2024, 'danh sách.xlsx', 'delegates', 'b2', 20),
  (3, 3, 2024, 'trả lời.xlsx', 'answers', 'c3', 30);
INSERT INTO source_row (id, file, sheet, row, cells, outcome, reason)
  VALUES (1, 1, 'Sheet1', 2, '["Tăng lương"]', 'accepted', ''), (2, 1, 'Sheet1', 3, '["Nhà ở"]', 'accepted', ''),
  (3, 1, 'Sheet1', 4, '[""]', 'rejected', 'empty'), (4, 2, 'Sheet1', 2, '["Lê Văn Nam"]', 'accepted', ''),
  (5, 3, 'Sheet1', 2, '["Đã xong"]', 'accepted', '');
INSERT INTO petition VALUES
  (1, 2024, 1, 1, 1, 'Tăng lương', 'Tăng lương', 'CĐCS A', 'Đỗ An', '', '0900000001', '', '', '', 3, 1,
  '2024-05-01', ''),
  (2, 2024, 2, 1, 1, 'Nhà ở', 'Nhà ở', 'CĐCS A', '', '', '', '', '', '', NULL, 0, NULL, 'gấp');
INSERT INTO question (id, year, number, lead, added, handling)
  VALUES (1, 2024, 1, 1, 2, 'hall'), (2, 2024, 2, 2, 2, NULL);
INSERT INTO decision (petition, field, value, also, origin, confidence, reason, change)
  VALUES (1, 'topic', 'wages', '[]', 'rule', 0.9, 'có chữ lương', 2);
INSERT INTO fate (petition, kind, origin, question, reason, change)
  VALUES (1, 'question', 'rule', 1, 'cũ', 2), (2, 'question', 'rule', 2, 'cũ', 2);
INSERT INTO answer VALUES (1, 1, 5, 1, 3, 'Tăng lương', 'Đã xong', 'Sở Nội vụ', 'writing', '', '2024-07-01', '');
INSERT INTO commitment VALUES (1, 1, 'Sở Nội vụ', 'Kiểm tra', 'Báo cáo', '2024-08-01');
INSERT INTO delegate (id, year, source_row, part, added, full_name, unit, upper_unit, group_given, role, phone, gender,
  birth, wants_to_speak, note)
  VALUES (1, 2024, 4, 1, 3, 'Lê Văn Nam', 'CĐCS A', '', '', '', '0900000002', 'Nam', '1980', 0, '');
INSERT INTO history VALUES
  (1, 1, 'file', 1, 'added', '', '{{"name": "gửi.xlsx", {_COUNTS}, "records": {{"petitions": 2}}}}'),
  (2, 3, 'file', 2, 'added', '', '{{"name": "danh sách.xlsx", "accepted": 1, "records": {{"delegates": 1}}}}'),
  (3, 3, 'file', 3, 'added', '', '{{"name": "trả lời.xlsx", "accepted": 1, "records": {{}}}}');
""",
    2: 'UPDATE source_row SET repairs = \'{"A": ["tcvn3"]}\' WHERE id = 1;',
    3: """
UPDATE delegate SET email = 'nam@example.vn', id_number = '079080000001', absence = 'excused';
INSERT INTO source_file (id, change, year, name, kind, sha256, size)
  VALUES (4, 3, 2024, 'buổi sáng.xlsx', 'attendance', 'd4', 5);
INSERT INTO source_row (id, file, sheet, row, cells, outcome, reason)
  VALUES (6, 4, 'Sheet1', 2, '["Lê Văn Nam"]', 'accepted', ''), (7, 4, 'Sheet1', 3, '["Lê Văn Nam"]', 'accepted', '');
INSERT INTO attendance (id, year, source_row, part, added, full_name, unit, position, phone, session, invitation, state,
  arrived_at, substitute, signed, note)
  VALUES (1, 2024, 6, 1, 3, 'Lê Văn Nam', 'CĐCS A', '', '', 'sáng', '', 'present', '07:10', '', 1, '');
INSERT INTO gift_receipt VALUES
  (1, 2024, 7, 1, 3, 'Lê Văn Nam', 'CĐCS A', '', '', '', '', 'quà', 1, 300000, 300000, 1, '', '', '');
INSERT INTO history VALUES (4, 3, 'file', 4, 'added', '',
  '{"name": "buổi sáng.xlsx", "accepted": 2, "records": {"attendance": 1, "gifts": 1}}');
""",
    4: "INSERT INTO column_map VALUES (1, 3, 'cđcs a', 'stt|nội dung', '{\"1\": \"text\"}');",
    5: """
UPDATE source_file SET line = id;
INSERT INTO undo_mark VALUES (3, 'petition', 2), (3, 'fate', NULL);
INSERT INTO undo_row VALUES (3, 'question', '[1]', '{"id": 1, "year": 2024, "number": 1, "lead": 1, "added": 2}');
INSERT INTO source_sheet VALUES (1, 1, 'Sheet1', 'petitions', 3, 2, 0, 0, 1, 0),
  (2, 1, 'Sheet1', 'delegates', 1, 1, 0, 0, 0, 0), (3, 1, 'Sheet1', 'answers', 1, 1, 0, 0, 0, 0),
  (4, 1, 'Sheet1', 'attendance', 2, 2, 0, 0, 0, 0);
""",
    6: """
UPDATE fate SET confidence = 0.75 WHERE petition = 1;
UPDATE question SET wording = 'Đề nghị tăng lương', handling_reason = 'đông người' WHERE id = 1;
INSERT INTO proposal VALUES (1, 2, 0.4, 'gần giống');
INSERT INTO earlier VALUES (2, 1, 0.6, 'năm trước');
""",
    7: "",
    8: f"""
UPDATE delegate SET confirmed = 'yes';
INSERT INTO change VALUES (4, '{_AT}', 'lan', 'checkin', 2024);
INSERT INTO change VALUES (5, '{_AT}', 'lan', 'gifts', 2024);
INSERT INTO change VALUES (6, '{_AT}', 'lan', 'accept', 2024);
INSERT INTO checkin VALUES (1, 2024, 'sáng', 1, '', '', '', 'present', '', '{_AT}', 'A', 'lan', '', 4, NULL);
INSERT INTO gift_handover VALUES (1, 2024, 'qua', 1, '', '', 300000, '', '{_AT}', 'lan', '', 5, NULL);
INSERT INTO source_file VALUES (5, 6, 2024, 'dự toán.xlsx', 'budget', 'e5', 5, 5);
INSERT INTO source_row VALUES (8, 5, 'Sheet1', 2, '["Nước uống"]', 'accepted', '', '');
INSERT INTO source_sheet VALUES (5, 1, 'Sheet1', 'budget', 1, 1, 0, 0, 0, 0);
INSERT INTO budget_line VALUES (1, 2024, 8, 1, 6, 'line', '', 'Nước uống', 'chai', '10', '10', 5000, 50000, NULL, '',
  '', NULL, '', 'CĐCS A', '');
INSERT INTO accepted_finding VALUES (1, 2024, 'Q1', 'f', 'ở đây', 'nói gì', 'đã biết', 'lan', '{_AT}', 6, NULL);
INSERT INTO history VALUES
  (5, 4, 'checkin', 1, 'added', '', '{{"delegate": 1, "state": "present", "session": "sáng", "at": "{_AT}"}}'),
  (6, 5, 'gift_handover', 1, 'added', '', '{{"scheme": "qua", "delegate": 1, "amount": 300000, "at": "{_AT}"}}'),
  (7, 6, 'file', 5, 'added', '', '{{"name": "dự toán.xlsx", "accepted": 1, "records": {{"budget": 1}}}}'),
  (8, 6, 'accepted_finding', 1, 'added', '', '{{"finding": "Q1"}}');
""",
}
