"""What Discord writes out itself: times by each reader's clock, names of channels and roles."""

from __future__ import annotations

import pytest

from bot.rendering.pages import Text, pages
from bot.rendering.view import Line, Run, Style, View


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        (Run("2026-03-29T01:00:00+00:00", Style.MOMENT), "<t:1774746000:f>"),
        (Run("42", Style.CHANNEL), "<#42>"),
        (Run("7", Style.ROLE), "<@&7>"),
    ],
)
def test_a_token_of_discords_is_written_unescaped(run: Run, shown: str):
    assert pages(View((Line((run,)),)))[0].items == (Text(shown),)


def test_a_token_in_a_documents_words_stays_words():
    assert pages(View((Line((Run("<t:1774746000:f> <@&7>"),)),)))[0].items != (
        Text("<t:1774746000:f> <@&7>"),
    )
