"""What holds for the layouts whatever the text: no crash, sections that lie in the source, nothing invented.

Drawn texts that are refused are assumed away: hypothesis fails a test for which all, or nearly all, were.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from storage.model import Parsed, Part, Refusal
from storage.parsing import LAYOUTS, PLAIN, parse
from tests.parsing import captures
from tests.parsing.captures import Fields

TEXT_LAYOUTS = [layout.name for layout in (*LAYOUTS, PLAIN) if layout.name.startswith(("wilson", "plain"))]

FORMS: dict[str, Callable[[Fields], str]] = {
    "page": captures.page,
    "page without links": lambda record: captures.page(record, values=False),
    "page without values": captures.without_values,
    "page without footer": captures.without_footer,
    "old site": captures.old_site,
    "old site, glued": lambda record: captures.old_site(record, glued=True),
    "print": captures.printed,
    "new print": lambda record: captures.printed(record, old=False),
    "flattened": captures.flattened,
}

FRAGMENTS = st.sampled_from(
    [
        *(
            "Skip to content",
            "Document Information",
            "Source",
            "Rights",
            "Record ID",
            "Author(s):",
            "Related Documents",
        ),
        *("Citation:", "Summary:", "Original Language:", "Contents:", "English Translation", "get citation"),
        *("English HTML", "RUSSIAN (TRANSCRIPTION) HTML", "Search in", "share document", "VIEW DOCUMENT IN"),
        *(
            "Title:",
            "Date: May",
            "Source:. See",
            "Description:.",
            "1 - 10 of 82",
            "September 29, 1950",
            "1953",
        ),
        *(
            "“Title,” May 3, 1950, Wilson Center Digital Archive, APRF. https://x.org/document/1",
            "Top Secret",
        ),
        *(
            "\f",
            "\xa0",
            "\n",
            "\n\n",
            " ",
            "\t",
            "\r\n",
            "«слово»",
            "文件",
            "word",
            "\u2028",
            "\x85",
            "—",
            '"',
        ),
    ]
)
ANYTHING = st.one_of(st.text(), st.lists(st.one_of(FRAGMENTS, st.text(max_size=5)), max_size=40).map("".join))

WORDS = st.sampled_from(
    "the harvest of grain is in and trains from Pyongyang were told by Ivanov that Petrov has it".split()
)
SENTENCES = st.lists(WORDS, min_size=8, max_size=25).map(lambda words: f"{' '.join(words).capitalize()}.")
RECORDS = st.builds(
    Fields,
    title=st.sampled_from(
        [
            "Telegram from Ivanov to Petrov",
            "Cable Nos. 408-410, Ivanov [Smith] to Petrov (for the Politburo)",
            "Memorandum of Conversation between Ivanov and Petrov on 3 May 1950",
            "Ivanov, 'On the Question of Grain'",
        ]
    ),
    date=st.sampled_from(["September 29, 1950", "July 06, 1949", "February 1946", "1953", "June, 1934"]),
    body=st.lists(SENTENCES, min_size=6, max_size=9).map("\n".join),
    summary=SENTENCES,
    source=st.sampled_from(
        [
            "APRF, fond 45, opis 1, delo 347, listy 46-49",
            "TsAMO RF, fond 5, opis 918795, delo 124, list 429. Translated by Anna Weiss.",
            "MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955.",
        ]
    ),
    number=st.integers(100_000, 310_000).map(str),
    sponsor=st.sampled_from([None, "This document was made possible with support from Example Foundation"]),
    kind=st.sampled_from([None, "Telegram", "Minutes of Meeting"]),
    language=st.sampled_from(["Russian", "Chinese"]),
    classification=st.sampled_from([None, "Top Secret", "For Official Use Only"]),
)


@given(text=ANYTHING, layout=st.sampled_from([None, *TEXT_LAYOUTS]))
@settings(max_examples=150)
def test_no_text_breaks_a_layout_and_every_section_lies_in_its_source(text, layout):
    documents = list(parse("page.txt", text.encode("utf-8", "ignore"), layout=layout))
    assert documents, "a text is a document or is refused"
    parsed = [document for document in documents if isinstance(document, Parsed)]
    assume(parsed)
    assert all(is_sound(document) for document in parsed)


@given(data=st.binary(max_size=200))
def test_no_bytes_break_the_parser(data):
    assert len(list(parse("page.bin", data))) == 1


@pytest.mark.parametrize("form", FORMS)
@given(record=RECORDS)
@settings(max_examples=15)
def test_a_page_in_any_form_gives_back_the_record_it_was_made_from(form, record):
    text = FORMS[form](record)
    document = read(text)
    assert is_sound(document)
    assert document.record.title == record.title
    assert document.record.date.text == record.date
    assert document.record.summary == record.summary
    assert squeezed(body(document)) == squeezed(record.body)
    if record.source in text:
        assert document.record.source_note.rstrip(".") == record.source.rstrip(".")
    if record.number in text:
        assert document.record.record_id == record.number


@pytest.mark.parametrize("form", FORMS)
@given(record=RECORDS, share=st.floats(0, 1))
@settings(max_examples=30)
def test_a_page_cut_off_anywhere_states_only_what_the_whole_page_states(form, record, share):
    text = FORMS[form](record)
    (document,) = parse("cut.txt", text[: int(len(text) * share)].encode())
    assume(isinstance(document, Parsed))
    assert is_sound(document)
    assert overstated(document, record) == []


def test_a_year_in_which_a_paste_breaks_off_is_no_title():
    head = "Digital Archive digitalarchive.wilsoncenter.org International History Declassified"
    for cut in ("1", "19", "195"):
        (document,) = parse("cut.txt", f"{head} {cut}".encode())
        assert isinstance(document, Refusal) or "title" in document.record.guessed, cut


def read(text: str) -> Parsed:
    (document,) = parse("page.txt", text.encode())
    assert isinstance(document, Parsed), document
    return document


def is_sound(document: Parsed) -> bool:
    """Whether its sections hold something, follow each other within the source, and one at most is the body."""
    ends = [0, *(section.end for section in document.sections)]
    ordered = all(end <= s.start < s.end for end, s in zip(ends, document.sections, strict=False))
    bodies = sum(section.part is Part.BODY for section in document.sections)
    return ordered and ends[-1] <= len(document.source) and bodies <= 1 and document.record.title is not None


def overstated(document: Parsed, whole: Fields) -> list[tuple[str, str]]:
    """What the document states that is no beginning of what the whole page states, beside that."""
    got = document.record
    beginnings = [
        (None if "title" in got.guessed else got.title, whole.title.casefold()),
        (got.date.text if got.date else None, whole.date),
        (got.summary, whole.summary),
        (got.source_note, f"{whole.source.rstrip('.')}."),
        (got.record_id, whole.number),
        (got.kind, whole.kind or ""),
        (got.original_language, whole.language or ""),
        (got.classification, whole.classification or "Top Secret"),
    ]
    return [
        (value, truth)
        for value, truth in beginnings
        if value is not None and not squeezed(truth).casefold().startswith(squeezed(value).casefold())
    ]


def body(document: Parsed) -> str:
    return "".join(document.source[s.start : s.end] for s in document.sections if s.part is Part.BODY)


def squeezed(text: str) -> str:
    return "".join(text.split())
