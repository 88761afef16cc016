"""Ids that last, and when two texts are one document."""

from __future__ import annotations

import re
from dataclasses import replace

from storage.identity import better, document_id, same_document
from storage.model import Parsed, Part, Record, RecordDate, Section, Shelfmark
from tests.making import document

LEAVES = Shelfmark(text="APRF, f. 45, l. 3", archive="APRF", fond="45", listy="3")
FILE = replace(LEAVES, listy=None)


def parsed(text: str = "Text of the telegram.", **stated: object) -> Parsed:
    known: dict[str, object] = {
        "layout": "made",
        "title": "Telegram",
        "date": RecordDate("30 May 1950", "1950-05-30"),
    }
    return Parsed(Record(**{**known, **stated}), text, (Section(Part.BODY, 0, len(text)),))


def test_a_record_number_is_the_id_as_it_stands() -> None:
    assert document_id(parsed(record_id="112688")) == "112688"
    assert document_id(parsed(record_id="frus1950v06/d12")) == "frus1950v06/d12"


def test_without_a_number_the_id_begins_with_the_date() -> None:
    assert re.fullmatch(r"1950-05-30-[0-9a-f]{6}", document_id(parsed(shelfmarks=(LEAVES,))))
    assert document_id(parsed(date=RecordDate("May 1950", "1950-05"))).startswith("1950-05-")
    assert document_id(parsed(date=RecordDate("about 1950", "1950~"))).startswith("1950-")
    assert document_id(parsed(date=None)).startswith("undated-")


def test_the_leaves_of_a_file_identify_a_document_whatever_its_title_and_text() -> None:
    one = document_id(parsed("One capture.", title="Cable, Kovalev to Filippov", shelfmarks=(LEAVES,)))
    other = document_id(parsed("Another capture.", title="Ciphered Telegram No. 53517", shelfmarks=(LEAVES,)))
    assert one == other


def test_how_a_shelfmark_is_written_does_not_matter_when_its_parts_agree() -> None:
    written = replace(LEAVES, text="APRF: Fond 45, List 3")
    assert document_id(parsed(shelfmarks=(written,))) == document_id(parsed(shelfmarks=(LEAVES,)))


def test_documents_of_one_file_without_leaves_are_told_apart_by_title() -> None:
    assert document_id(parsed(title="A", shelfmarks=(FILE,))) != document_id(
        parsed(title="B", shelfmarks=(FILE,))
    )


def test_another_date_is_another_document() -> None:
    later = RecordDate("31 May 1950", "1950-05-31")
    assert document_id(parsed(shelfmarks=(LEAVES,))) != document_id(parsed(shelfmarks=(LEAVES,), date=later))


def test_a_number_in_a_volume_identifies_a_document() -> None:
    one = document_id(parsed(collection="Volume VII", number="12", title="One"))
    assert one == document_id(parsed(collection="Volume VII", number="12", title="Renamed"))
    assert one != document_id(parsed(collection="Volume VII", number="13", title="One"))


def test_texts_that_state_nothing_are_told_apart_by_how_they_begin() -> None:
    assert document_id(parsed("Dear comrade Stalin")) != document_id(parsed("To the Politburo"))
    assert document_id(parsed("Dear comrade Stalin")) == document_id(parsed("Dear  comrade STALIN"))


def test_two_captures_of_a_text_are_one_document_though_lines_are_lost() -> None:
    lines = [f"Line {number} speaks of the matter numbered {number * 7}." for number in range(40)]
    whole, cut = document("1", "\n\n".join(lines)), document("1", "\n\n".join(lines[5:30]))
    assert same_document(whole, cut)
    assert better(whole, cut)
    assert not better(cut, whole)


def test_two_texts_that_share_no_words_are_two_documents_under_one_id() -> None:
    one = document("1", "The ambassador reported on the harvest in the northern provinces of the country.")
    other = document("1", "Comrade Mao asked when the promised aircraft would at last arrive in Andong.")
    assert not same_document(one, other)


def test_of_two_equal_texts_the_one_whose_record_states_more_is_better() -> None:
    bare, full = document("1"), document("1", classification="Top Secret")
    assert better(full, bare)
    assert not better(bare, full)
    assert not better(bare, bare)
