"""Dates that opis speaks of are written in the reader's language; those of a document stay as they stand."""

from __future__ import annotations

import pytest

from bot.answers.answer import Answer, Found, Missing
from bot.answers.timeline import Timeline, timeline
from bot.rendering.calendar_words import spelt_out
from bot.rendering.pages import Text, pages
from bot.rendering.views import view_of
from bot.strings import strings
from tests.dating import dated_document


def shown(answer: Answer[Timeline], locale: str) -> str:
    view = view_of(answer, strings(locale))
    return "\n".join(
        item.markdown for page in pages(view) for item in page.items if isinstance(item, Text)
    ).replace("\\", "")


@pytest.mark.parametrize(
    ("locale", "limit"),
    [
        ("en", "(by the end)"),
        ("de", "(bis spätestens Ende)"),
        ("ru", "(к этому сроку: конец)"),
        ("ja", "(末までに)"),
    ],
)
def test_what_limits_a_date_is_said_in_the_readers_language(locale: str, limit: str) -> None:
    marked = "It is to be done [May 1950|1950-05|event|planned|by the end]."
    said = shown(Found(timeline(dated_document(marked))), locale)
    assert f"May 1950 {limit}" in said


@pytest.mark.parametrize(
    ("searched", "locale", "said"),
    [
        ("01-02", "en", "2 January"),
        ("01-02", "ru", "2 января"),
        ("1960-01-01", "es", "1 de enero de 1960"),
        ("1960-01", "zh-CN", "1960年1月"),
        ("the flood", "de", "the flood"),
    ],
)
def test_a_day_or_month_that_was_looked_for_is_spelt_out(searched: str, locale: str, said: str) -> None:
    assert spelt_out(searched, strings(locale)) == said
    assert said in shown(Missing(searched, "date"), locale)
