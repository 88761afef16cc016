"""What every layout promises: recognition by evidence, sections that lie in the text, and a reason for each refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.model import Parsed, Part, Refusal
from storage.parsing import parse

SEEDS = Path(__file__).parents[2] / "seeds"


def read(text: str, name: str = "page.txt", **options) -> Parsed | Refusal:
    (document,) = parse(name, text.encode(), **options)
    return document


def seed(number: str) -> Parsed:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    document = read(path.read_text("utf-8"), path.name)
    assert isinstance(document, Parsed)
    return document


def body(document: Parsed) -> str:
    (section,) = (section for section in document.sections if section.part is Part.BODY)
    return document.source[section.start : section.end]


def test_the_print_among_the_seeds_states_each_labelled_field():
    record = seed("000").record
    assert record.layout == "wilson_print"
    assert record.title == "Telegram from Shtykov to Gromyko and Stalin"
    assert record.date.text == "September 29, 1950"
    assert record.summary.startswith("Shtykov gives an insider's report")
    assert record.original_language == "Russian"
    assert record.language == "English"
    assert record.record_id == "112688"
    assert record.source_note == "APRF, fond 45, opis 1, delo 347, listy 46-49."
    assert record.repository == "Wilson Center Digital Archive"
    assert record.citation == (
        '"Telegram from Shtykov to Gromyko and Stalin", September 29, 1950, Wilson Center Digital Archive, '
        f"APRF, fond 45, opis 1, delo 347, listy 46-49. {record.url}"
    )
    assert {"classification", "rights", "credits"} <= set(record.not_stated)


def test_the_page_among_the_seeds_states_what_its_copy_kept_and_nothing_else():
    record = seed("004").record
    assert record.layout == "wilson_page"
    assert record.title == "Cable Nos. 408-410, Shtykov to Vyshinsky (for the Politburo)"
    assert record.date.text == "May 30, 1950"
    assert record.summary.startswith("Terenti Shtykov reports")
    assert record.source_note.startswith("Library of Congress, Manuscript Division")
    assert record.source_note.endswith("Translated by Gary Goldberg.")
    assert [(credit.role, credit.name) for credit in record.credits] == [("funder", "Leon Levy Foundation")]
    assert record.rights.startswith("The History and Public Policy Program welcomes")
    for lost in (record.record_id, record.url, record.classification, record.kind, record.original_language):
        assert lost is None


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        ("000", "CIPHERED TELEGRAM # 600301/sh", "Typed by Lobyseva on 09/30/50 at 16:55 p.m."),
        ("004", "[handwritten]: 30 May 1950", '"Here is Stalin\'s approval"'),
    ],
)
def test_the_bodies_of_the_seeds_begin_and_end_with_the_documents_own_words(number, first, last):
    text = body(seed(number))
    assert text.startswith(first)
    assert text.endswith(last)
