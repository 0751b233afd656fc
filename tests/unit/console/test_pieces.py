"""Tables on a screen of 80 columns, which is what a console of Windows has."""

import errno
import io
import sys

import pytest

from dialogue_cli.console import pieces
from dialogue_cli.console.pieces import Out

SUMS = (
    ("Tài chính công đoàn", 25, "125.000.300", "1,9", "136.800.000", "-11.799.700", "0"),
    ("Ngân sách nhà nước", 22, "960.000.000", "98,1", "937.000.000", "23.000.000", "300.000.000"),
)
COLUMNS = ("", "Số khoản", "Dự toán", "Tỷ lệ (%)", "Thực chi", "Còn lại", "Chưa chi")


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIPE_WIDTH", 80)


def test_no_figure_of_a_table_is_broken_however_many_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Out().table("Theo nguồn", COLUMNS, SUMS, numbers_from=1, total=("Tổng cộng", *SUMS[1][1:]))
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    words = [word for line in lines for word in line.split()]
    for row in SUMS:
        assert set(map(str, row[1:])) <= set(words)


def test_words_among_figures_are_parted_where_they_end(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = [("Công đoàn ngành Nông nghiệp và Phát triển nông thôn " * 2, 10, "ngoài chỉ tiêu")]
    Out().table("", ("Đơn vị", "Kế hoạch năm", "So với"), rows, numbers_from=1)
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line and not line.startswith(" ─")] == [
        "                                                             Kế",
        "                                                          hoạch",
        " Đơn vị                                                     năm          So với",
        " Công đoàn ngành Nông nghiệp và Phát triển nông thôn         10  ngoài chỉ tiêu",
        " Công đoàn ngành Nông nghiệp và Phát triển nông thôn",
    ]


def test_a_title_longer_than_its_table_is_not_broken(capsys: pytest.CaptureFixture[str]) -> None:
    title = "Chưa ghi gì vào sổ: bảng có 4 chỗ sai, xin sửa rồi chạy lại"
    Out().table(title, ("Ô", "Sai"), [("E7", "x")])
    Out().pairs(title, [("Ô", "E7")])
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("Chưa")] == [title, title]


def test_words_behind_the_figures_begin_at_the_left(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("Kế hoạch", 9, "thiếu ngày"), ("Chương trình", 10, "")]
    Out().table("", ("Văn bản", "Chỗ trống", "Ghi chú"), rows, numbers_from=1, numbers_to=2)
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()][-3:-1] == [
        " Kế hoạch              9  thiếu ngày",
        " Chương trình         10",
    ]


def test_a_reader_that_has_gone_is_left_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError(errno.EPIPE, "")

    monkeypatch.setattr(sys, "stdout", Gone())
    with pytest.raises(BrokenPipeError):
        Out().line("a")
