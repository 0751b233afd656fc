"""Gifts handed over: the words of the report, of what is refused, and of the lists."""

IN_PLACE_OF = "Nhận thay đ/c {name}"
