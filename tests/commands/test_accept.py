"""`dialogue accept` lets a finding stand by somebody's word; it lapses when the figure changes; undo takes it back."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue

NAMES = ("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nga")
REASON, BY = "Hội trường còn chỗ, Ban Tổ chức đồng ý", "Nguyễn Văn Thử, Chánh Văn phòng"


class Desk:
    """An office whose settings can be spoiled."""

    def __init__(self, dialogue: Dialogue, office: Path) -> None:
        self.dialogue, self.office = dialogue, office
        self.settings = office / "2024" / "conference.toml"

    def spoil(self, before: str, after: str) -> None:
        text = self.settings.read_text("utf-8")
        assert before in text
        self.settings.write_text(text.replace(before, after), "utf-8")

    def run(self, *words: object) -> dict[str, Any]:
        said = self.dialogue("-w", self.office, *words, "--json")
        return {**json.loads(said.out), "code": said.code}

    def shown(self, *words: object) -> str:
        return " ".join(self.dialogue("-w", self.office, *words).out.split())

    def of_code(self, code: str) -> list[dict[str, Any]]:
        return [one for one in self.run("check")["findings"] if one["code"] == code]

    def accept(self, *ids: str) -> dict[str, Any]:
        return self.run("accept", *ids, "--reason", REASON, "--by", BY)


@pytest.fixture
def desk(dialogue: Dialogue, office: Path) -> Desk:
    return Desk(dialogue, office)


def test_an_accepted_finding_is_told_apart_and_no_longer_counts(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    before = desk.run("check", "gifts")
    ids = [one["id"] for one in before["findings"]]
    assert (before["code"], {one["accepted"] for one in before["findings"]}) == (1, {None})
    told = desk.accept(*ids)
    assert (told["code"], [one["id"] for one in told["findings"]]) == (0, ids)
    after = desk.run("check", "gifts")
    assert after["code"] == 0
    assert {(one["accepted"]["by"], one["accepted"]["reason"]) for one in after["findings"]} == {
        (BY, REASON)
    }
    screen = desk.shown("check", "gifts")
    assert "không còn gì phải xem" in screen
    assert f"ĐÃ CHẤP NHẬN ({len(ids)}) ✓ {after['findings'][0]['message']}" in screen
    assert f"{BY} chấp nhận lúc" in screen
    assert f"Lý do: {REASON}" in screen


def test_accepting_an_error_says_that_it_is_one(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    (sum_wrong,) = desk.of_code("GIFT-01")
    told = desk.shown("accept", sum_wrong["id"], "--reason", REASON, "--by", BY)
    assert "1 phát hiện trong số này là LỖI" in told


def test_another_figure_is_another_finding(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    (first,) = desk.of_code("GIFT-01")
    desk.accept(first["id"])
    desk.spoil("count = 90 ", "count = 80 ")
    (second,) = desk.of_code("GIFT-01")
    assert second["id"] != first["id"]
    assert second["accepted"] is None
    assert desk.run("check")["lapsed"] == 1
    assert "1 lần chấp nhận trước đây không còn ứng với phát hiện nào" in desk.shown("check")
    assert desk.run("check", "quotas")["lapsed"] == 0
    desk.spoil("count = 80 ", "count = 90 ")
    (third,) = desk.of_code("GIFT-01")
    assert (third["id"], third["accepted"]["by"]) == (first["id"], BY)


def test_withdrawn_it_counts_again_and_undo_takes_each_step_back(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    (finding,) = desk.of_code("GIFT-01")
    empty = registers.dump(desk.office) if (desk.office / "register.sqlite3").exists() else None
    desk.accept(finding["id"])
    stands = desk.of_code("GIFT-01")
    assert desk.run("accept", finding["id"], "--withdraw")["withdrawn"] is True
    assert desk.of_code("GIFT-01") == [finding]
    assert desk.run("undo")["change"]["command"] == "accept"
    assert desk.of_code("GIFT-01") == stands
    desk.run("undo")
    assert desk.of_code("GIFT-01") == [finding]
    assert empty is None or registers.dump(desk.office) == empty
    assert "chấp nhận phát hiện" in desk.shown("log")


def test_the_same_said_twice_changes_nothing(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    (finding,) = desk.of_code("GIFT-01")
    desk.accept(finding["id"])
    before = registers.dump(desk.office)
    told = desk.accept(finding["id"])
    assert (told["findings"], [one["id"] for one in told["unchanged"]]) == ([], [finding["id"]])
    assert registers.dump(desk.office) == before


def test_a_code_means_all_its_findings_and_four_letters_are_enough(desk: Desk) -> None:
    desk.spoil("quota = 40", "quota = 0")
    desk.spoil("quota = 10\n", "quota = 0\n")
    ids = [one["id"] for one in desk.of_code("QUOTA-07")]
    assert len(ids) > 1
    assert [one["id"] for one in desk.accept("quota-07")["findings"]] == ids
    desk.run("undo")
    assert [one["id"] for one in desk.accept(ids[1].lower()[:-3])["findings"]] == [ids[1]]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("GIFT-01-AAAAAAA", "--reason", "x", "--by", "y"), "Không có phát hiện số hiệu"),
        (("GIFT-01-", "--reason", "x", "--by", "y"), "Không có phát hiện số hiệu"),
        (("GIFT-01", "--reason", "x"), "Thiếu lý do và tên"),
        (("GIFT-01", "--reason", " ", "--by", "y"), "Thiếu lý do và tên"),
        (("GIFT-01", "--withdraw"), "chưa được ai chấp nhận"),
        ((), "Còn thiếu SỐ_HIỆU"),
    ],
)
def test_what_cannot_be_accepted_is_wrong_usage(
    desk: Desk, words: tuple[str, ...], sentence: str
) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    said = desk.dialogue("-w", desk.office, "accept", *words)
    assert said.code == 2
    assert sentence in said.err


def test_the_list_of_findings_tells_who_accepted_what(desk: Desk) -> None:
    desk.spoil("count = 100 ", "count = 90 ")
    desk.accept("GIFT-01")
    path = desk.office / "phat-hien.csv"
    desk.dialogue("-w", desk.office, "export", "findings", "--format", "csv", "-o", path)
    heading, *rows = path.read_text("utf-8-sig").splitlines()
    assert heading.startswith("Số hiệu")
    assert [BY in row for row in rows if "GIFT-01" in row] == [True]


def test_many_findings_of_one_code_are_told_in_a_few_lines(desk: Desk, tmp_path: Path) -> None:
    given = [f"{middle} {last}" for middle in ("Thị", "Văn", "Đình", "Ngọc") for last in NAMES]
    people = [
        (n, f"Trần {one}", f"CĐCS Số {n}", f"Khách loại {n}") for n, one in enumerate(given, 1)
    ]
    file = workbooks.one_sheet(
        tmp_path / "dai-bieu.xlsx", [("STT", "Họ và tên", "Đơn vị", "Thành phần"), *people]
    )
    desk.run("import", file, "--kind", "delegates")
    assert len(desk.of_code("DELEGATE-02")) == 21
    screen = desk.shown("check", "delegates")
    assert "DELEGATE-02" in screen
    assert "(21 chỗ)" in screen
    assert "… và 18 chỗ nữa" in screen
    assert screen.count("[DELEGATE-02-") == 3
