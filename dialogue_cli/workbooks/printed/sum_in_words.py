"""The sum below a table of money, in figures and in words (workflow.md §6.1)."""

from dialogue_cli.messages import printed as say
from dialogue_cli.vietnamese.money import dong, dong_in_words


def sum_in_words(told: str, total: int) -> tuple[str, str]:
    """The two lines; `told` is a sentence that takes the sum, `total` is in đồng."""
    return told.format(sum=dong(total)), say.IN_WORDS.format(words=dong_in_words(total))
