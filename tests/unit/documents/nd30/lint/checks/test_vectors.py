"""The test vectors of the rules: lines as they come, and the rules that each breaks."""

import pytest

from dialogue_cli.documents.nd30.lint.linter import lint
from tests.nd30.good import DECISION, INVITATION, LETTER, NOTICE, PLAN
from tests.nd30.model import Doc
from tests.nd30.writer import written


def broken(doc: Doc, severity: str, *families: str) -> set[str]:
    """The rules of those families that are broken at that severity."""
    findings = lint("a.docx", written(doc)).findings
    told = {one.rule.removeprefix("ND30-") for one in findings if one.severity == severity}
    return {rule for rule in told if rule.startswith(families)}


@pytest.mark.parametrize(
    ("doc", "number", "rules"),
    [
        (PLAN, "Số: 05/KH-UBND", set()),
        (NOTICE, "Số: 15/TB-VPUBND", set()),
        (INVITATION, "Số:        /GM-UBND", set()),
        (LETTER, "Số: 12/UBND-NC", set()),
        (PLAN, "Số: 5/KH-UBND", {"NUM-03"}),
        (PLAN, "Số 05/KH-UBND", {"NUM-01"}),
        (PLAN, "Số: 05/KH - UBND", {"NUM-04"}),
        (LETTER, "Số: 12/CV-UBND", {"NUM-07"}),
        (PLAN, "Số: 12/2026/KH-UBND", {"NUM-08"}),
        (DECISION, "Số: 100/QĐ-TTg", set()),
        (PLAN, "Số: 05/kh-ubnd", {"NUM-05", "NUM-06"}),
    ],
)
def test_numbers(doc: Doc, number: str, rules: set[str]) -> None:
    assert broken(doc.once("number", lambda _: number), "error", "NUM") == rules


@pytest.mark.parametrize(
    ("date", "errors", "warnings"),
    [
        ("Sơn La, ngày 05 tháng 02 năm 2026", set(), set()),
        ("Sơn La, ngày 15 tháng 10 năm 2026", set(), set()),
        ("Sơn La, ngày      tháng      năm 2026", set(), set()),
        ("Sơn La, ngày … tháng … năm 2026", set(), set()),
        ("Sơn La, ngày 5 tháng 02 năm 2026", {"DATE-02"}, set()),
        ("Sơn La, ngày 05 tháng 2 năm 2026", {"DATE-03"}, set()),
        ("Sơn La, ngày 05 tháng 06 năm 2026", set(), {"DATE-04"}),
        ("Sơn La ngày 05 tháng 6 năm 2026", {"DATE-01"}, set()),
        ("Sơn La, ngày 32 tháng 6 năm 2026", {"DATE-01"}, set()),
        ("Thành phố Hồ Chí Minh, ngày 15 tháng 10 năm 2026", set(), set()),
        ("Bà Rịa - Vũng Tàu, ngày 15 tháng 10 năm 2026", set(), set()),
        ("Phường Điện Biên Phủ, ngày 15 tháng 10 năm 2026", set(), set()),
        ("Ea H’leo, ngày 15 tháng 10 năm 2026", set(), set()),
    ],
)
def test_dates(date: str, errors: set[str], warnings: set[str]) -> None:
    doc = PLAN.once("date", lambda _: date)
    assert broken(doc, "error", "DATE") == errors
    assert broken(doc, "warning", "DATE") == warnings


@pytest.mark.parametrize(
    ("filed", "rules"),
    [
        ("- Lưu: VT, NC.", set()),
        ("- Lưu: VT.", set()),
        ("- Lưu: VT, HC (2).", set()),
        ("- Lưu: VT, NC. PL.(300)", set()),
        ("- Lưu VT, NC.", {"RCP-04"}),
        ("- Lưu: VT, NC;", {"RCP-04"}),
    ],
)
def test_file_copies(filed: str, rules: set[str]) -> None:
    assert broken(PLAN.once("recipient", lambda _: filed, -1), "error", "RCP") == rules


def signed(*lines: str) -> Doc:
    *titles, name = lines
    foot = (*(("authority", title) for title in titles), ("name", name))
    return Doc(
        **{field: getattr(PLAN, field) for field in Doc.__dataclass_fields__} | {"foot_right": foot}
    )


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), set()),
        (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), set()),
        (("CHỦ TỊCH",), set()),
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), set()),
        (("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), set()),
        (("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), set()),
        (("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"), set()),
        (("GIÁM ĐỐC",), set()),
        (("Q. CHỦ TỊCH",), set()),
        (("TRƯỞNG BAN",), set()),
        (("K/T CHỦ TỊCH", "PHÓ CHỦ TỊCH"), {"SIGN-08"}),
        (("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC SỞ NỘI VỤ", "PHÓ GIÁM ĐỐC"), {"SIGN-06"}),
        (("PHÓ CHỦ TỊCH",), {"SIGN-04"}),
        (("KT. CHỦ TỊCH",), {"SIGN-04"}),
        (("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), {"SIGN-03"}),
    ],
)
def test_who_signs(lines: tuple[str, ...], rules: set[str]) -> None:
    assert broken(signed(*lines, "Nguyễn Văn An"), "error", "SIGN") == rules


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("Nguyễn Văn An", set()),
        ("H’Lan Niê", set()),
        ("Y Thanh Hà Niê Kđăm", set()),
        ("ThS. Nguyễn Văn An", {"SIGN-09"}),
        ("NGUYỄN VĂN AN", {"SIGN-02"}),
    ],
)
def test_names(name: str, rules: set[str]) -> None:
    assert broken(PLAN.once("name", lambda _: name), "error", "SIGN") == rules


@pytest.mark.parametrize(
    ("letters", "rules"),
    [
        ("abcdđeg", set()),
        ("abcde", {"STRUCT-02"}),
        ("abcdf", {"STRUCT-02"}),
        ("bc", {"STRUCT-02"}),
    ],
)
def test_points(letters: str, rules: set[str]) -> None:
    body = (
        ("section", "I. NỘI DUNG"),
        ("clause", "1. Các việc"),
        *(("point", f"{letter}) Một việc cần làm;") for letter in letters),
        ("body", "Các đơn vị thực hiện./."),
    )
    fields = {field: getattr(PLAN, field) for field in Doc.__dataclass_fields__}
    assert broken(Doc(**fields | {"body": body}), "error", "STRUCT") == rules
