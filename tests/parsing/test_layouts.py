"""What every layout promises: recognition by evidence, sections that lie in the text, and a reason for each refusal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.model import Parsed, Part, Refusal
from storage.parsing import LAYOUTS, PLAIN, choose, open_page, parse, recognise
from storage.parsing.layout import Evidence, Page

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


@dataclass
class Claimant:
    """A layout that claims every page, to see what comes of two claims."""

    name: str
    binary: bool = False

    def evidence(self, page: Page) -> Evidence:
        return Evidence(0.9, ("it is a page",))

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        yield Refusal("never_asked")


def test_two_layouts_that_claim_a_page_are_a_conflict_and_neither_is_chosen(monkeypatch):
    monkeypatch.setattr("storage.parsing.LAYOUTS", (Claimant("one"), Claimant("another")))
    refusal = read("Whatever stands here.")
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "layout_conflict"
    assert refusal.facts["layouts"] == "another, one"


def test_a_page_with_the_marks_of_two_sites_is_a_conflict():
    (path,) = SEEDS.glob("000_*.txt")
    (other,) = SEEDS.glob("004_*.txt")
    refusal = read(other.read_text("utf-8") + "\n\n" + path.read_text("utf-8"))
    assert isinstance(refusal, Refusal)
    assert refusal.facts["layouts"] == "wilson_page, wilson_print"


def test_the_reader_decides_a_conflict_by_naming_the_layout():
    (path,) = SEEDS.glob("000_*.txt")
    (other,) = SEEDS.glob("004_*.txt")
    both = other.read_text("utf-8") + "\n\n" + path.read_text("utf-8")
    assert read(both, layout="wilson_page").record.layout == "wilson_page"


def test_the_order_of_the_layouts_decides_nothing(monkeypatch):
    pages = [path.read_bytes() for path in SEEDS.glob("*.txt")]
    there = [choose(open_page("page", data)).name for data in pages]
    monkeypatch.setattr("storage.parsing.LAYOUTS", LAYOUTS[::-1])
    assert [choose(open_page("page", data)).name for data in pages] == there


def test_the_name_of_a_file_is_no_evidence():
    (path,) = SEEDS.glob("000_*.txt")
    names = ("x", "wilson_page.epub", "")
    assert {next(parse(name, path.read_bytes())).record.layout for name in names} == {"wilson_print"}


def test_a_text_that_no_layout_claims_is_refused_with_the_signs_that_were_seen():
    refusal = read("October 3, 1950\n\nTelegram\n\nToo little to tell.")
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "no_layout"
    assert "a date line and a title open the page" in refusal.facts["seen"]


def test_an_unknown_layout_is_refused_with_those_that_there_are():
    refusal = read("text", layout="papyrus")
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "unknown_layout"
    assert "wilson_print" in refusal.facts["layouts"]


@pytest.mark.parametrize(("data", "reason"), [(b"", "empty_file"), (b" \n\xc2\xa0\n", "blank_file")])
def test_a_file_without_words_is_refused(data, reason):
    (refusal,) = parse("page.txt", data)
    assert refusal == Refusal(reason)


def test_asked_for_by_name_plain_text_is_the_body_from_end_to_end():
    text = "\n  First words\n\nMay 3, 1950\n\nMore words.\n"
    document = read(text, layout="plain")
    assert [(s.part, s.start, s.end) for s in document.sections] == [(Part.BODY, 0, len(text))]
    assert (document.record.title, document.record.guessed) == ("First words", {"title"})
    assert document.record.date is None


def test_a_long_first_line_is_no_title_and_the_files_name_stands_in_for_it():
    assert read("word " * 100, name="notes/harvest.txt", layout="plain").record.title == "harvest"
    assert read("word " * 100, name="", layout="plain").record.title == "word " * 15 + "word"


def test_a_date_that_is_given_dates_a_plain_text_and_is_marked_so():
    date = read("Some words.", layout="plain", date="1950-05").record.date
    assert (date.text, date.edtf, date.origin) == ("1950-05", "1950-05", "given")


def test_a_date_that_is_given_never_overrides_the_one_a_page_states():
    (path,) = SEEDS.glob("000_*.txt")
    assert read(path.read_text("utf-8"), date="1999").record.date.text == "September 29, 1950"


def test_a_page_without_a_title_takes_the_files_name_and_says_that_it_guessed():
    record = read("Skip to content\n\nMay 3, 1950\n", "letters/7.txt", layout="wilson_page").record
    assert (record.title, record.guessed) == ("7", {"title"})


def test_every_layout_has_a_name_of_its_own():
    names = [layout.name for layout in (*LAYOUTS, PLAIN)]
    assert len(names) == len(set(names))


def test_markup_and_data_files_are_no_pages_though_they_hold_one():
    (path,) = SEEDS.glob("004_*.txt")
    page = path.read_text("utf-8")
    for text in (f"<html>\n{page}</html>", f'{{ "id": 1,\n{page}', f"---\ntitle: x\n---\n{page}"):
        seen = recognise(open_page("page", text.encode()))
        assert not [claim for claim in seen if claim.layout.name.startswith("wilson")]
