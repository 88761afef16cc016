"""Document text shows in Discord as it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.escape import escape, fence

_UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[*_~|`\[\]<>@#]")


def as_shown(markdown: str) -> str:
    """What Discord shows: a backslash before anything but a letter, digit or space vanishes."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


@pytest.mark.parametrize(
    "words",
    [
        "20_20 [[one word off the page]] ?estimate?",
        "# a heading\n- a list\n1. a number\n> a quotation\n-# small",
        "@everyone <@123> <#1> </cite:1> <t:0:R> <:emoji:1>",
        "[masked](https://example.org) https://example.org ||hidden|| ~~gone~~ `code` ```block```",
        "back\\slash \\* kept",
        "+ a list, too\n  12) and another",
    ],
)
def test_markup_of_a_document_shows_as_written(words: str) -> None:
    assert as_shown(escape(words)) == words
    assert not _UNESCAPED.search(escape(words))


def test_an_open_direction_mark_ends_with_its_line() -> None:
    assert escape("\u202eabc\ndef") == "\u202eabc\u202c\ndef"
    assert escape("\u2067abc") == "\u2067abc\u2069"


def test_a_flood_of_invisible_characters_is_shown_as_two() -> None:
    assert escape("a" + "\u200b" * 500 + "b") == "a\u200b\u200bb"


def test_no_text_can_close_the_code_block_it_stands_in() -> None:
    assert fence("``` @everyone ```").count("```") == 2


@given(st.text())
def test_any_text_without_odd_characters_shows_as_written(words: str) -> None:
    if re.search("[\u200b-\u200d\u2060\ufeff\u202a-\u202e\u2066-\u2069]", words):
        return
    assert as_shown(escape(words)) == words
