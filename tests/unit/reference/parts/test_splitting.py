import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.parts.splitting import Part, Split, split
from dialogue_cli.vietnamese.text import normalise

CELLS = Path(__file__).parent / "cells"
REQUESTS = (
    "Đề nghị xây nhà ở xã hội cho công nhân",
    "Kiến nghị giảm giá điện nhà trọ xuống 1.500 đồng",
    "Mở tuyến xe buýt số 2 đến khu công nghiệp",
    "Bao giờ trường mầm non buôn Kô Siêr được sửa?",
    "de nghi tang luong toi thieu vung",
)


def labelled(name: str) -> list[dict[str, Any]]:
    return tomllib.loads((CELLS / f"{name}.toml").read_text(encoding="utf-8"))["cell"]


@pytest.mark.parametrize(
    "cell", labelled("first") + labelled("second"), ids=lambda c: c["text"][:40]
)
def test_labelled_cells_are_told_apart(cell: dict[str, Any]) -> None:
    found = split(cell["text"])
    texts = [part.text for part in found.parts]
    if "split" in cell:
        assert (found.certainty, texts) == ("certain", cell["split"])
    elif "maybe" in cell:
        assert (found.certainty, len(texts)) == ("doubtful", cell["maybe"])
    else:
        assert found == Split("none", (Part(cell["text"], 0, len(cell["text"])),))


def test_the_stretches_of_a_cell_begin_with_its_lead_in_and_end_with_its_thanks() -> None:
    text = "Kính thưa lãnh đạo tỉnh!\n1. Xây nhà trẻ.\n2. Mở chợ đêm.\nXin cảm ơn!"
    assert [text[part.start : part.end] for part in split(text).parts] == [
        "Kính thưa lãnh đạo tỉnh!\n1. Xây nhà trẻ.\n",
        "2. Mở chợ đêm.\nXin cảm ơn!",
    ]


@pytest.mark.parametrize(
    ("joined", "marker"),
    [
        ("\n", "{0}. "), (" ", "{0}. "), ("; ", "{0}) "), ("\n", "{0}/ "), ("; ", "({0}) "), ("\n", "- "),
        ("; ", "- "), ("\n", "+ "), ("\n", "• "), ("\n", "* "), ("\n", "Kiến nghị {0}: "), (" ", "Câu hỏi {0}. "),
        ("\n", ""),
    ],
)  # fmt: skip
@given(st.lists(st.sampled_from(REQUESTS), min_size=2, max_size=5, unique=True))
def test_requests_in_any_usual_numbering_come_apart(
    joined: str, marker: str, requests: list[str]
) -> None:
    wanted = [request[0].upper() + request[1:] for request in requests]
    cell = joined.join(marker.format(n) + text for n, text in enumerate(wanted, start=1))
    assert [part.text for part in split(cell).parts] == wanted


PIECES = (
    *REQUESTS, "vì", "1.", "2.", "3)", "a)", "b)", "- ", "+", "•", "\n", ";", ":", ". ", "Ngoài ra,", "Thứ nhất,",
    "thứ hai",     "Kiến nghị 1:", "Kiến nghị 2:", "Điều 5.", "1.490.000 đồng", "Đề nghị UBND tỉnh:", "Xin cảm ơn!",
    "Về nhà ở:", "QL 14 - 26", "II.",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_nothing_of_a_cell_is_lost_between_its_parts(cell: str) -> None:
    text = normalise(cell)
    parts = split(text).parts
    assert "".join(text[part.start : part.end] for part in parts) == text
    assert all(part.text for part in parts) or not text


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_no_word_is_changed(cell: str) -> None:
    text = normalise(cell)
    words = {word.rstrip(";,") for word in text.split()}
    assert all({word.rstrip(";,") for word in p.text.split()} <= words for p in split(text).parts)


@given(st.text(max_size=60))
def test_any_text_can_be_split(text: str) -> None:
    normal = normalise(text)
    assert split(normal).parts[-1].end == len(normal)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Đề nghị sửa đường vào khu công nghiệp, đồng thời đề nghị tăng chuyến xe buýt.",
            ["Đề nghị sửa đường vào khu công nghiệp", "đề nghị tăng chuyến xe buýt."],
        ),
        (
            "Đề nghị tăng lương tối thiểu và đồng thời kiến nghị giảm giờ làm",
            ["Đề nghị tăng lương tối thiểu", "kiến nghị giảm giờ làm"],
        ),
        (
            "De nghi xay nha tre cho con cong nhan va dong thoi de nghi giam gia dien",
            ["De nghi xay nha tre cho con cong nhan", "de nghi giam gia dien"],
        ),
        (
            "Đề nghị trả nợ BHXH, ngoài ra công đoàn cũng đề nghị công khai quỹ. Xin cảm ơn.",
            ["Đề nghị trả nợ BHXH", "công đoàn cũng đề nghị công khai quỹ."],
        ),
    ],
)
def test_requests_joined_within_a_sentence_are_proposed(text: str, parts: list[str]) -> None:
    found = split(text)
    assert (found.certainty, [part.text for part in found.parts]) == ("doubtful", parts)


@pytest.mark.parametrize(
    "text",
    [
        "Kiến nghị quy định điều kiện cho thuê trọ, đồng thời cho chủ trọ vay ưu đãi để cải tạo.",
        "Đề nghị sửa tuyến đường này, đồng thời đề nghị sớm bố trí vốn cho việc đó",
        "Công nhân ký hợp đồng thời vụ nhiều lần, đề nghị kiểm tra xử lý",
        "Công nhân thiếu nhà ở, đồng thời mong muốn có nhà trẻ",
        "Đề nghị trả lời đơn của công nhân, đồng thời các kiến nghị năm trước cũng chưa xong",
    ],
)
def test_one_request_that_is_joined_stays_one(text: str) -> None:
    assert split(text).certainty == "none"
