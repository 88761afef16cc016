"""Whatever a record holds and whatever is typed, a citation comes out, on one line, with nothing made up."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.citing import EXPORTS, STYLES, cite
from bot.answers.citing.pinpoints import pinpoint
from storage.model import Agent, Credit, Publication, Record, RecordDate, Refusal, Shelfmark
from storage.parsing import parse
from storage.reading import read
from tests.answers.test_citing import TELEGRAM

TEXT = st.text(max_size=40)
SOME = st.none() | TEXT
TYPES = [
    "manuscript",
    "personal_communication",
    "report",
    "chapter",
    "book",
    "interview",
    "article-journal",
    "speech",
    "webpage",
    "graphic",
    "thesis",
]
AGENTS = st.builds(
    Agent,
    role=st.sampled_from(["author", "recipient", "translator", "editor", "interviewer"]),
    family=SOME,
    given=SOME,
    literal=SOME,
    suffix=SOME,
    particle=st.sampled_from([None, "von", "d'"]),
    family_first=st.booleans(),
)
RECORDS = st.builds(
    Record,
    layout=st.sampled_from(["wilson_print", "csl_json", "plain"]),
    title=TEXT,
    kind=SOME,
    sender=SOME,
    recipient=SOME,
    place=SOME,
    date=st.none()
    | st.builds(RecordDate, TEXT, SOME | st.sampled_from(["1950", "1950-09-29", "1949-21", "1950~/1951"])),
    citation=SOME,
    source_note=SOME,
    url=SOME,
    collection=SOME,
    number=SOME,
    shelfmarks=st.tuples() | st.tuples(st.builds(Shelfmark, text=TEXT)),
    credits=st.tuples() | st.tuples(st.builds(Credit, role=st.just("translator"), name=TEXT)),
    agents=st.lists(AGENTS, max_size=3).map(tuple),
    publication=st.none()
    | st.builds(Publication, type=st.sampled_from(TYPES), archive_location=SOME, volume=SOME, pages=SOME),
)


@given(RECORDS, st.sampled_from([*STYLES, *EXPORTS]), SOME, st.booleans())
def test_any_record_is_cited_on_one_line_without_a_trace_of_our_marks(record, style, locator, abbreviate):
    citation = cite(record, document="x", style=style, locator=locator, abbreviate=abbreviate)
    for text in (citation.text, citation.short, citation.bibliography, citation.in_text, citation.markdown):
        assert "\n" not in text
        assert "\ue000" not in text
        assert "\ue001" not in text


@given(st.text(max_size=30))
def test_any_typed_place_keeps_its_figures(typed):
    read = pinpoint(typed)
    figures = [sign for sign in typed if sign.isdigit()]
    assert read is None or [sign for sign in read.label + read.number if sign.isdigit()] == figures


@pytest.mark.parametrize("style", STYLES)
def test_no_day_of_access_is_printed_unless_it_is_given(style):
    without = cite(TELEGRAM, document="x", style=style)
    assert "ccess" not in without.text + without.bibliography
    assert "2026" not in without.text + without.bibliography


@pytest.mark.parametrize("style", [style for style in STYLES if style != "archive"])
def test_a_day_of_access_is_printed_where_it_is_given(style):
    citation = cite(TELEGRAM, document="x", style=style, accessed=date(2026, 3, 2))
    assert "2026" in citation.bibliography


def test_an_unknown_style_is_an_error():
    with pytest.raises(KeyError):
        cite(TELEGRAM, document="x", style="oscola")


def test_markdown_cannot_be_broken_by_a_title():
    record = Record(layout="plain", title="*bold* _under_ ~struck~ |spoiler| `code` > quote [link](x) # head")
    citation = cite(record, document="x", style="chicago")
    assert (
        "\\*bold\\* \\_under\\_ \\~struck\\~ \\|spoiler\\| \\`code\\` \\> quote \\[link\\](x) \\# head"
        in citation.markdown
    )


def test_a_stated_citation_that_begins_like_a_list_or_calls_everyone_shows_as_written():
    for stated in ("- Telegram to @everyone", "1. Telegram to @everyone", "12) Telegram to @everyone"):
        citation = cite(Record(layout="plain", title="", citation=stated), document="x")
        assert re.sub(r"\\([^0-9A-Za-z\s])", r"\1", citation.markdown) == citation.text
        assert "\\@everyone" in citation.markdown
        assert not re.match(r"[-+*]|\d+[.)]", citation.markdown)


def test_an_emoji_of_several_signs_stays_whole_in_a_citation():
    assert "👩‍👩‍👧‍👦" in cite(Record(layout="plain", title="A 👩‍👩‍👧‍👦 photograph"), document="x").text


def test_an_address_turns_no_words_around():
    assert cite(
        Record(layout="plain", title="A", url="https://a.example/\u202eb"), document="x"
    ).text.endswith("/b")


def test_a_volume_of_documents_has_its_customary_form():
    record = Record(
        layout="frus",
        title="The Ambassador in Korea (Muccio) to the Secretary of State",
        kind="telegram",
        place="Seoul",
        date=RecordDate("January 18, 1950", "1950-01-18"),
        collection="Foreign Relations of the United States, 1950, Korea, Volume VII",
        number="12",
        url="https://history.state.gov/historicaldocuments/frus1950v07/d12",
    )
    assert "FRUS, 1950, Korea, vol. VII, doc. 12" in cite(record, document="x").text
    assert cite(record, document="x", style="chicago").text == (
        "“The Ambassador in Korea (Muccio) to the Secretary of State,” telegram, Seoul, January 18, 1950, in Foreign "
        "Relations of the United States, 1950, Korea, Volume VII, doc. 12, "
        "https://history.state.gov/historicaldocuments/frus1950v07/d12."
    )


def test_a_volume_that_names_no_series_is_cited_with_the_shelfmark_of_the_original():
    record = Record(
        layout="front_matter",
        title="Nankervis to Burton",
        date=RecordDate("20 August 1947", "1947-08-20"),
        collection="Volume 12: Australia and the Postwar World, 1947",
        number="542",
        shelfmarks=(Shelfmark(text="AA : A1838, 317/2/1, i", archive="AA"),),
    )
    assert cite(record, document="x", style="chicago").text == (
        "“Nankervis to Burton,” August 20, 1947, in Volume 12: Australia and the Postwar World, 1947, doc. 542, "
        "AA : A1838, 317/2/1, i."
    )
    exported = json.loads(cite(record, document="x", style="csl-json").export or "")
    assert exported[0]["archive_location"] == "AA : A1838, 317/2/1, i"


@pytest.mark.parametrize("style", ["archive", "chicago", "gost"])
def test_a_page_asked_for_replaces_the_pages_of_the_book_that_prints_the_document(style):
    book = "Jianguo yilai Mao Zedong wengao, vol. 1 (Beijing: Zhongyang wenxian chubanshe, 1987), 221-23"
    record = Record(layout="wilson_page", title="Telegram", source_note=f"{book}.")
    citation = cite(record, document="x", style=style, locator="p. 222")
    assert "1987), 222" in citation.text
    assert "221" not in citation.text


def test_the_bound_of_a_date_is_not_lost_on_the_way_from_a_page():
    page = b"---\ntitle: Appeal\ndate: before 3 July 1951\n---\n\nTo the peoples of the world.\n"
    (parsed,) = parse("appeal.md", page)
    assert not isinstance(parsed, Refusal)
    assert "before 3 July 1951" in cite(read(parsed).record, document="x", style="chicago").text


def test_a_document_without_a_title_is_known_by_who_wrote_to_whom():
    record = Record(
        layout="plain",
        title="",
        kind="telegram",
        sender="Burton",
        recipient="Merriam",
        date=RecordDate("January 26, 1923", "1923-01-26"),
        repository="University of Chicago Library",
    )
    citation = cite(record, document="x", style="chicago")
    assert citation.text == "Burton to Merriam, telegram, January 26, 1923, University of Chicago Library."
    assert citation.short == "Burton to Merriam, January 26, 1923."
    assert "title" in citation.missing
