"""The facts of the record, as far as this copy states them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answers.card import RecordCard, card
from storage.model import Credit, Parsed, Part, Record, RecordDate, Section, Shelfmark
from storage.parsing import parse
from storage.reading import read
from tests.dating import dated_document

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def seed(number: int) -> RecordCard:
    (parsed,) = parse(SEEDS[number].name, SEEDS[number].read_bytes())
    assert isinstance(parsed, Parsed)
    return card(read(parsed))


def test_the_telegrams_card_states_what_its_page_states() -> None:
    facts = seed(0)
    assert (facts.document, facts.sender, facts.original_language) == ("112688", "Shtykov", "Russian")
    assert [event.edtf for event in facts.sent] == ["1950-09-29T20:23:00"]
    assert [event.edtf for event in facts.received] == ["1950-09-30T14:45:00", "1950-09-30T14:50:00"]
    assert [mark.archive for mark in facts.shelfmarks] == ["APRF"]
    assert ("Stalin", 2) in [(copy.addressee, copy.count) for copy in facts.copies]
    assert facts.translators == ()
    assert "translator" in facts.not_stated
    assert facts.names == ()


def test_its_contradictory_dates_stand_side_by_side() -> None:
    (conflict,) = seed(0).conflicts
    assert {event.edtf[:10] for event in conflict.statements} == {"1950-09-29", "1950-09-30"}


def test_the_cables_card_names_its_translator_and_what_it_answers() -> None:
    facts = seed(1)
    assert facts.translators == ("Gary Goldberg",)
    assert [link.reference.text for link in facts.names] == ["your Nº"]
    assert {copy.addressee for copy in facts.copies} >= {"Molotov", "Beria", "Malenkov"}
    assert {"url", "record_id", "citation"} <= set(facts.not_stated)


def test_a_day_stated_twice_in_one_role_is_told_once() -> None:
    facts = card(
        dated_document("[29 May|1950-05-29|dated]\n\n[29.V.50|1950-05-29|dated]\n\n[30.V.|1950-05-30|dated]")
    )
    assert [event.edtf for event in facts.dated] == ["1950-05-29", "1950-05-30"]


def test_a_day_is_not_told_beside_its_hour() -> None:
    facts = card(dated_document("[30 May|1950-05-30|sent]\n\n[20:23 30 May|1950-05-30T20:23:00|sent]"))
    assert [event.edtf for event in facts.sent] == ["1950-05-30T20:23:00"]


def test_a_stamp_whose_day_stands_in_the_next_paragraph_is_told_whole() -> None:
    (received,) = card(
        dated_document("Received [06 hours 10 minutes\n\n16.11.1950|1950-11-16T06:10:00|received]")
    ).received
    assert " ".join(received.text.split()) == "06 hours 10 minutes 16.11.1950"


def test_who_deciphered_and_typed_it_and_when_are_stated() -> None:
    facts = seed(0)
    assert [event.edtf for event in facts.deciphered] == ["1950-09-30T15:50:00"]
    assert [event.edtf[:10] for event in facts.typed] == ["1950-09-30"]


@pytest.mark.parametrize(
    ("title", "kind", "page", "numbers"),
    [
        (
            "Telegram",
            "Telegram",
            "From BEIJING No. 1309\n\nYour order No. 48 has been fulfilled.",
            ("No. 1309",),
        ),
        ("A to B", "Telegram", "Washington, January 7, 1943\n\n35. Your 1564, December 29.", ("35",)),
        ("A to B", "Cablegram", "Cablegram 179[A] LONDON\n\nMy telegram 178[A].", ("Cablegram 179[A]",)),
        ("A to B", "Cablegram", "O.UN5998 SECRET PRIORITY\n\nWe agree.", ("O.UN5998",)),
        ("A to B", "Cablegram", "333\\. Secret\n\nHe called.\n\n2\\. He left.", ("333",)),
        ("A to B", "Telegram", "8 October 1950   11.20\n\nOn 8 October I met him.", ()),
        ("Decision No. 21", "Decision", "**Submission No. 409: Colombo**\n\nNoted.", ("No. 21",)),
        ("A to B", "Cablegram", "Reference telegram from Wellington No. 452.\n\nNo.", ()),
    ],
)
def test_a_documents_own_numbers_are_stated_and_no_others(title, kind, page, numbers) -> None:
    record = Record(layout="made", title=title, kind=kind)
    document = read(Parsed(record, page, (Section(Part.BODY, 0, len(page)),)))
    assert card(document).own_numbers == numbers


def test_the_card_states_what_is_said_of_the_record_beside_the_document() -> None:
    book = Shelfmark(text="Reprinted in Ledovskii, Otnosheniia, vol. 5 (Moscow: Mysl, 2005), 37")
    facts = card(
        dated_document(
            "One.",
            shelfmarks=(Shelfmark(text="APRF, fond 45", archive="APRF", fond="45"), book),
            credits=(Credit("translator", "Gary Goldberg"), Credit("funder", "Leon Levy Foundation")),
            record_id="112688",
            people=("Stalin, Joseph",),
            rights="Free for research.",
        )
    )
    assert facts.printed == (book,)
    assert facts.credits == (Credit("funder", "Leon Levy Foundation"),)
    assert (facts.record_id, facts.people, facts.rights) == (
        "112688",
        ("Stalin, Joseph",),
        "Free for research.",
    )


def test_the_day_of_a_translation_contradicts_no_date_of_the_document() -> None:
    page = "6 July 1949\n\nTranslated from Chinese by S. P. Andreyev\n\n7 July 1949\n"
    record = Record(layout="made", title="Report", date=RecordDate("July 6, 1949", "1949-07-06"))
    facts = card(read(Parsed(record, page, (Section(Part.BODY, 0, len(page)),))))
    assert [event.edtf for event in facts.dated] == ["1949-07-06"]
    assert facts.conflicts == ()


def test_length_is_counted_in_words_and_passages() -> None:
    facts = card(
        dated_document("One two three.\n\nFour five.", credits=(Credit("translator", "Gary Goldberg"),))
    )
    assert (facts.words, facts.passages, facts.translators) == (5, 2, ("Gary Goldberg",))
