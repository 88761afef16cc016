"""What holds for the reader of dates whatever the text: no crash, spans that lie in it, values that EDTF knows."""

from __future__ import annotations

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.model import Part, Section
from storage.reading.dates import date_of, read_dates
from storage.reading.dates.spelling import plain

WORDS = st.sampled_from(
    (
        "29 May June 1950 '50 BC the of in on by until from to between and or early late mid end beginning first second last "
        "week month year days three 3 12 31 38th 24th 09/10/50 30.IX.50 20:23 p.m. 9 a.m. noon ago later before after next "
        "Friday winter 1939-40 1887-1995 - , . ; [ ] ( ) ? ' \" No. 051100Z OCT 50 сентября г. le 1er 年 1950年9月 十 instant ult. "
        "Sent Received would if every daily now O.S. quarter half century 1940s 20_20 l950 480 24:00 000 9999 0 00/00/00 "
        "telegram letter Embassy's your dated 1276 [21] agreement No. 5 of \n \n\n"
    ).split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(WORDS, max_size=30).map("".join),
)
DAYS = st.sampled_from(
    (None, "1950-05-30", "1950", "0001-01-01", "9999-12-31", "-0479", "1950-05/1950-07", "not a date", "")
)


@given(TEXTS, DAYS)
@settings(max_examples=300)
def test_mentions_lie_in_the_text_in_order_and_their_values_are_edtf(text: str, day: str | None) -> None:
    mentions = read_dates(text, sections=(Section(Part.BODY, 0, len(text)),), record_date=day)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert 0.0 <= mention.confidence <= 1.0
        assert mention.whole is None or mention.whole.holds(mention.start, mention.end)
        assert mention.edtf is not None or mention.timex is not None
        if mention.edtf is not None:
            parse_edtf(mention.edtf)
        end = mention.end


@pytest.mark.parametrize(
    "row",
    [
        "1950-12 1950-1951-1952 ",
        "telegram 1, 2, 3, 4, 5 3 May 1950 ",
        "No. 1 2 3 4 5 6, 12 May, ",
        "our 1 's 2 of 3 May ",
    ],
)
def test_rows_of_numbers_beside_dates_are_read_to_their_end(row: str) -> None:
    mentions = read_dates(
        row * 60, record_date="1950-05-30"
    )  # never ends where a pattern may split numbers at will
    assert mentions[-1].end > len(row) * 58


@given(TEXTS)
@settings(max_examples=200)
def test_a_dateline_gives_edtf_and_its_own_words_or_nothing(words: str) -> None:
    found = date_of(words)
    if found is not None:
        assert found.edtf is not None
        parse_edtf(found.edtf)
        assert found.text in words


@given(st.text())
def test_folding_for_finding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)
