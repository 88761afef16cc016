"""What a reference manager exported comes back as the same record."""

from __future__ import annotations

import pytest

from bot.answers.exporting import export
from storage.model import Credit, Parsed, Record, RecordDate, Refusal, Shelfmark
from storage.parsing import parse

RECORD = Record(
    layout="test",
    title='Report on "the Question" & 100 % {more}',
    kind="Telegram",
    date=RecordDate("May 30, 1950", "1950-05-30"),
    url="https://digitalarchive.wilsoncenter.org/document/112688",
    repository="Wilson Center Digital Archive",
    shelfmarks=(Shelfmark(text="APRF, fond 45, opis 1, delo 347, listy 46-49", archive="APRF"),),
    credits=(Credit("translator", "Gary Goldberg"),),
)


@pytest.mark.parametrize(
    ("style", "layout"), [("ris", "ris"), ("bibtex", "biblatex"), ("csl-json", "csl_json")]
)
def test_an_export_is_read_back_with_title_date_address_and_shelfmark(style: str, layout: str) -> None:
    found = next(iter(parse("library", export([("112688", RECORD)], style).encode())))
    assert isinstance(found, Parsed), found
    record = found.record
    assert record.layout == layout
    assert record.title == RECORD.title
    assert record.url == RECORD.url
    assert record.date is not None
    assert record.date.edtf == "1950-05-30"
    assert (
        record.shelfmarks[0].text.replace("–", "-").startswith("APRF, fond 45, opis 1, delo 347, listy 46-49")
    )
    assert found.sections == ()


def test_a_damaged_entry_is_refused_and_the_others_are_read() -> None:
    good = "@unpublished{a,\n title = {One},\n date = {1950},\n}\n"
    found = list(
        parse("library", (good + "@unpublished{b,\n title = {Two\n" + good.replace("{a,", "{c,")).encode())
    )
    assert any(isinstance(one, Parsed) and one.record.title == "One" for one in found)
    assert any(isinstance(one, Refusal) for one in found)
