"""Files that carry their text inside a format: read like any text, and hostile ones refused in bounded time."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model import Parsed, Part, Refusal, Role
from storage.parsing import parse
from storage.reading import read
from tests.parsing.formats import docx, epub, frus_page, packed, pdf

PRINT = (
    "September 29, 1950",
    "Telegram from A to B",
    "Citation:",
    '"Telegram from A to B", September 29, 1950, Wilson Center Digital Archive, APRF, fond 45, opis 1.',
    "<https://digitalarchive.wilsoncenter.org/document/112688>",
    "Summary:",
    "What it says.",
    "Original Language:",
    "Russian",
    "Contents:",
    "Translation - English",
    "On 29 September we met.",
)


def one(data: bytes, name: str = "file") -> Parsed | Refusal:
    return next(iter(parse(name, data)))


def parsed(data: bytes) -> Parsed:
    found = one(data)
    assert isinstance(found, Parsed), found
    return found


@pytest.mark.parametrize("make", [pdf, docx], ids=["pdf", "docx"])
def test_a_print_is_recognised_inside_its_format(make) -> None:
    lines = [line.replace("<", "").replace(">", "") for line in PRINT]
    record = parsed(make(*lines)).record
    assert record.layout == "wilson_print"
    assert (record.title, record.record_id, record.original_language) == (
        "Telegram from A to B",
        "112688",
        "Russian",
    )


def test_a_saved_page_gives_its_words_its_title_and_its_address() -> None:
    page = (
        b"<!doctype html><html><head><title>Minutes</title><link rel='canonical' href='https://example.org/document/7'>"
        b"<script>var x = 1;</script></head><body><nav>Menu</nav><p>First &amp; last.</p><p>Second.</p></body></html>"
    )
    found = parsed(page)
    assert found.source == "First & last.\n\nSecond."
    assert (found.record.title, found.record.url, found.record.layout) == (
        "Minutes",
        "https://example.org/document/7",
        "html",
    )


def test_a_pdf_of_pictures_says_that_it_has_no_text() -> None:
    assert one(pdf()) == Refusal("no_text_layer", {"pages": 1})


def test_record_lines_are_documents_and_a_damaged_line_is_refused_by_its_number() -> None:
    good = {
        "id": "7",
        "title": "Seven",
        "text": "Seven  words.\n",
        "date": "May 1950",
        "shelfmark": "APRF, fond 45",
    }
    found = list(parse("records", (json.dumps(good) + "\n{broken\n" + json.dumps(good | {"id": 8})).encode()))
    assert [f.record.record_id if isinstance(f, Parsed) else f.facts["line"] for f in found] == ["7", 2, "8"]
    assert isinstance(found[0], Parsed)
    assert found[0].source == "Seven  words.\n"


@pytest.mark.parametrize(
    ("dateline", "place", "date"),
    [
        ("Cablegram UN409 NEW YORK, 4 September 1946, 1.20 p.m.", "NEW YORK", "4 September 1946"),
        ("British High Commission, Canberra, 5 May 1965", "British High Commission, Canberra", "5 May 1965"),
        ("Minute, Canberra, 5 May 1965", "Canberra", "5 May 1965"),
        ("Cablegram 60, SALONIKA[1], 13 May 1948", "SALONIKA", "13 May 1948"),
        ("Cablegram 20 6 March 1938,", None, "6 March 1938"),
        ("Sydney, May 1950", "Sydney", "May 1950"),
        ("Cablegram K112 BATAVIA, [12] [1] May 1950", None, "May 1950"),
        ("Canberra, undated", "Canberra", "1950-05-01"),
    ],
)
def test_a_dateline_gives_the_place_and_the_date_as_precisely_as_it_is_printed(
    dateline: str, place: str | None, date: str
) -> None:
    found = parsed(
        f"---\ntitle: Bruce to Lyons\ndoc_date: '1950-05-01'\n---\n\n{dateline}\n\nWords.\n".encode()
    )
    assert found.record.place == place
    assert found.record.date is not None
    assert found.record.date.text == date


def test_the_day_to_which_front_matter_fills_up_a_printed_month_dates_nothing() -> None:
    page = "---\ntitle: A bulletin\ndoc_date: '1972-11-01'\n---\n\nLondon, November 1972\n\nRumours have been heard.\n"
    document = read(parsed(page.encode()))
    assert {date.edtf for date in document.dates if date.role is Role.DATED} == {"1972-11"}


def test_a_reference_printed_below_the_text_is_the_shelfmark_where_the_front_matter_has_none() -> None:
    (parsed,) = parse(
        "d.md",
        b"---\ntitle: A to B\ndoc_date: 1939-11-24\nnaa_refs: []\n---\nText.\n\n _[PRO: FO 371/23967]_\n",
    )
    assert isinstance(parsed, Parsed)
    assert [(mark.archive, mark.other) for mark in parsed.record.shelfmarks] == [("PRO", "FO 371/23967")]


def test_front_matter_describes_and_the_printed_date_stands_before_the_stated_one() -> None:
    page = (
        "---\ntitle: Bruce to Lyons\ndoc_date: '1937-11-17'\ndoc_num: 106\nvol_full_title: Volume 1\n"
        "naa_refs:\n- reference: '[AA : A981, CHINA 116]'\n---\n\nCablegram LONDON, 16 November 1937, 5.58 p.m.\n\n"
        "Your telegram [1].\n\n[1] Not printed.\n"
    )
    found = parsed(page.encode())
    assert (found.record.title, found.record.kind, found.record.number) == (
        "Bruce to Lyons",
        "Cablegram",
        "106",
    )
    assert found.record.date is not None
    assert found.record.date.text == "16 November 1937"
    assert found.record.shelfmarks[0].archive == "AA"
    assert [s.part for s in found.sections] == [Part.BODY, Part.NOTE]


@pytest.mark.parametrize(
    ("call", "notes"),
    [
        ("[1]", "[1] Not printed.\n\n[2] Document 3."),
        ("[1]", "1 Not printed.\n\n2 Document 3."),
        ("[1]", "_1 Not printed._\n\n_2 Document 3._"),
        ("[^1]", "[^1]: Not printed.\n\n[^2]: Document 3."),
        ("[1](#f1)", "  * 1 Not printed.\n  * 2 Document 3."),
        (r"\[1\]", r"\[1\] Not printed."),
    ],
)
def test_the_notes_below_an_edition_s_text_are_a_part_of_their_own(call: str, notes: str) -> None:
    page = f"---\ntitle: A to B\n---\nLONDON, 1 May 1950\n\nYour telegram {call}.\n\n1. We agree.\n\nBRUCE\n\n{notes}\n"
    found = parsed(page.encode())
    assert [(s.part, page[s.start : s.end]) for s in found.sections][1:] == [(Part.NOTE, notes.strip())]


def test_a_numbered_paragraph_is_no_note_where_nothing_calls_for_one() -> None:
    page = "---\ntitle: A to B\n---\nLONDON, 1 May 1950\n\n1 We agree.\n\n2 We shall write.\n"
    assert [s.part for s in parsed(page.encode()).sections] == [Part.BODY]


def test_what_is_attached_below_the_notes_is_text_again() -> None:
    page = "---\ntitle: A to B\n---\nSee below [1].\n\n1 An attachment.\n\nAttachment\n\nMr Bruce agrees.\n"
    found = parsed(page.encode())
    assert [(s.part, page[s.start : s.end]) for s in found.sections][1:] == [
        (Part.NOTE, "1 An attachment."),
        (Part.BODY, "Attachment\n\nMr Bruce agrees."),
    ]


class TestHostileFiles:
    """Each is refused with a reason, in bounded time and memory."""

    def test_an_archive_that_states_more_than_is_ever_unpacked_is_overfull(self) -> None:
        pages = {f"d{n}": "x" * 30_000_000 for n in range(15)}
        assert isinstance(one(epub(pages, "Foreign Relations of the United States")), Refusal)

    def test_an_external_entity_is_never_fetched_or_expanded(self) -> None:
        page = (
            '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>a&x;b</p></body></text></TEI>'
        )
        assert "root:" not in parsed(page.encode()).source

    def test_a_billion_laughs_stay_one(self) -> None:
        laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
        page = (
            f'<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY l0 "ha">{laughs}]>'
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>a&l9;b</p></body></text></TEI>'
        )
        found = one(page.encode())
        assert isinstance(found, Refusal) or len(found.source) < 1000

    def test_a_page_nested_ten_thousand_deep_is_read_or_refused(self) -> None:
        deep = "<div>" * 10_000 + "words" + "</div>" * 10_000
        assert isinstance(one(f"<!doctype html><html><body>{deep}</body></html>".encode()), Parsed | Refusal)
        assert isinstance(
            one(epub({"d1": frus_page(deep)}, "Foreign Relations of the United States")), Parsed | Refusal
        )

    def test_front_matter_that_is_no_mapping_or_endless_is_refused(self) -> None:
        assert isinstance(one(b"---\ntitle: [unclosed\ndate: x\n---\ntext\n"), Refusal)
        assert isinstance(one(b"---\ntitle: " + b"[" * 20_000 + b"\ndate: x\n---\ntext\n"), Refusal)

    def test_an_archive_cut_off_or_of_something_else_is_refused(self) -> None:
        whole = epub({"d1": frus_page("<h3>x</h3>")}, "Foreign Relations of the United States")
        assert isinstance(one(whole[: len(whole) // 2]), Refusal)
        assert isinstance(one(packed({"virus.exe": b"MZ" * 100})), Refusal)

    @given(st.binary(max_size=400))
    def test_any_bytes_behind_a_formats_sign_are_read_or_refused(self, data: bytes) -> None:
        for sign in (
            b"%PDF-1.4\n",
            b"PK\x03\x04",
            b"PK\x03\x04word/",
            b"<!doctype html>",
            b"---\ntitle: x\n---\n",
            b'{"id":1,',
        ):
            for found in parse("file", sign + data):
                assert isinstance(found, Parsed | Refusal)
