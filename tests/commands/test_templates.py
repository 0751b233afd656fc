"""`dialogue templates`: the office's own wording."""

import json
from pathlib import Path

from tests import docx
from tests.conftest import Dialogue


def checked(dialogue: Dialogue, office: Path) -> tuple[int, dict[str, str]]:
    said = dialogue("-w", office, "templates", "check", "--json")
    return said.code, {one["paper"]: one["fault"] for one in json.loads(said.out)["templates"]}


def test_a_copied_template_is_edited_and_used(dialogue: Dialogue, example: Path) -> None:
    assert checked(dialogue, example) == (0, {})
    assert dialogue("-w", example, "templates", "copy", "plan", "agenda").code == 0
    file = example / "templates" / "plan.md.j2"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("cụ thể như sau", "với các nội dung sau"), encoding="utf-8")
    assert checked(dialogue, example) == (0, {"agenda": "", "plan": ""})
    dialogue("-w", example, "plan")
    made = docx.text(example / "2024/papers/ke-hoach-2024.docx")
    assert "với các nội dung sau" in made


def test_a_mistake_is_told_with_its_file_line_and_the_nearest_name(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, "templates", "copy", "plan")
    file = example / "templates" / "plan.md.j2"
    text = file.read_text(encoding="utf-8").replace("{{ venue | stopped }}", "{{ veneu }}")
    file.write_text(text, encoding="utf-8")
    line = text[: text.index("veneu")].count("\n") + 1
    code, faults = checked(dialogue, example)
    assert code == 1
    assert all(word in faults["plan"] for word in (f"dòng {line}", "veneu", "venue"))


def test_a_template_that_a_clerk_has_is_never_overwritten(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, "templates", "copy", "plan")
    file = example / "templates" / "plan.md.j2"
    file.write_text("của phòng", encoding="utf-8")
    said = dialogue("-w", example, "templates", "copy", "agenda", "plan")
    assert (said.code, "templates/plan.md.j2" in said.err) == (3, True)
    assert file.read_text(encoding="utf-8") == "của phòng"
    assert not (example / "templates" / "agenda.md.j2").exists()


def test_an_unknown_paper_is_refused(dialogue: Dialogue, example: Path) -> None:
    said = dialogue("-w", example, "templates", "copy", "pln")
    assert (said.code, "plan" in said.err) == (2, True)
    assert not (example / "templates").exists()


def test_a_template_that_reads_files_or_never_ends_is_stopped_with_its_line(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, "templates", "copy", "plan")
    file = example / "templates" / "plan.md.j2"
    text = file.read_text(encoding="utf-8")
    line = text.count("\n") + 1
    for bad, told in (
        ("{% include '/etc/passwd' %}", "từ tệp khác"),
        ("{% for i in range(10**9) %}x{% endfor %}", "lặp quá nhiều lần"),
        ("{{ name.__class__.__mro__ }}", "__class__"),
    ):
        file.write_text(text + bad, encoding="utf-8")
        said = dialogue("-w", example, "plan")
        assert (said.code, f"dòng {line}" in said.err, told in said.err) == (3, True, True)
    assert not (example / "2024/papers").exists()


def test_a_copied_template_of_a_paper_that_nobody_needs_yet_is_sound(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, "templates", "copy", "plan-amended", "transfer")
    assert checked(dialogue, example) == (0, {"plan-amended": "", "transfer": ""})
