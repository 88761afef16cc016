"""What a checked quotation is called: by whether its omissions are shown."""

from __future__ import annotations

import pytest

from bot.answers.answer import Found
from bot.answers.checking import compare
from bot.answers.quoted import Checked
from bot.rendering.view import Line
from bot.rendering.views import view_of
from bot.strings import strings

SOURCE = "It would be expedient for Kim Il Sung to take urgent steps in the near future, he said."


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("It would be expedient for Kim Il Sung ... in the near future", "omissions that are marked"),
        ("It would be expedient for Kim Il Sung to take steps in the near future", "that are not marked"),
    ],
)
def test_an_omission_that_the_quotation_shows_is_called_marked(claim: str, said: str) -> None:
    found = compare(claim, SOURCE)
    answer = Checked(
        claimed=claim, verdict=found.verdict, document="d", differences=found.differences, source_text=SOURCE
    )
    first = view_of(Found(answer), strings()).blocks[0]
    assert isinstance(first, Line)
    assert said in first.runs[0].text
