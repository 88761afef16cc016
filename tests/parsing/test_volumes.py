"""Volumes and editions: one document for each they print, notes apart, nothing glued to a word."""

from __future__ import annotations

import pytest

from storage.model import Parsed, Part, Refusal
from storage.parsing import parse
from storage.reading import read
from tests.parsing.formats import epub, frus_page

TITLE = "Korea (Foreign Relations of the United States, 1950, Volume VII)"
TELEGRAM = frus_page(
    '<p>795.00/7–150: Telegram</p><p style="font-size: smaller">[Document 12]</p>'
    "<h3><em>The Ambassador in Korea</em> (<em>Muccio</em>) <em>to the Secretary of State</em>"
    '<a href="#d12fn1" id="d12fnref1"><sup>1</sup></a></h3>'
    '<div class="opener"><span style="float: left;"><span>top secret</span></span>'
    '<span style="float: right;"><span>Seoul</span>, July 28, 1950—7 p.m.<br/>[Received July 29—9:12 a.m.]</span></div>'
    '<p>1340. On July 28<a href="#d12fn2" id="d12fnref2"><sup>1</sup></a> the front held.<span class="tei-pb"><a id="pg_2"/></span></p>'
    '<p class="closer"><span class="signed">Muccio</span></p>'
    '<div class="footnotes"><div><a href="#d12fnref1" id="d12fn1"><sup>1</sup></a><span> </span>Repeated to Tokyo.</div></div>'
)
NOTE = frus_page("<p>[Document 13]</p><h3><em>Editorial Note</em></h3><p>The Council met on June 30.</p>")
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1950v07"><teiHeader><titleStmt>
<title type="complete">Foreign Relations of the United States, 1950, Korea, Volume VII</title></titleStmt></teiHeader>
<text><body><div type="document" xml:id="d12" n="12"><note rend="inline" type="source">795.00/7–150: Telegram</note>
<head>The Ambassador in Korea (<persName>Muccio</persName>) to the Secretary of State<note n="1" xml:id="d12fn1">Repeated to
Tokyo.</note></head><opener><seg>top secret</seg><dateline><placeName>Seoul</placeName>, <date when="1950-07-28">July 28,
1950</date>—7 p.m.<lb/>[Received July 29—9:12 a.m.]</dateline></opener>
<p>1340. On July 28<note n="1" xml:id="d12fn2">See d. 11.</note> the front held.</p></div></body></text></TEI>"""


def documents(data: bytes, name: str = "volume") -> list[Parsed]:
    found = list(parse(name, data))
    assert not any(isinstance(one, Refusal) for one in found), found
    return [one for one in found if isinstance(one, Parsed)]


@pytest.fixture
def telegram() -> Parsed:
    return documents(
        epub({"cover": frus_page(""), "d12": TELEGRAM, "d13": NOTE, "index": frus_page("")}, TITLE)
    )[0]


def test_a_volume_gives_the_documents_it_prints_and_nothing_else() -> None:
    found = documents(epub({"preface": frus_page("<p>x</p>"), "d12": TELEGRAM, "d13": NOTE}, TITLE))
    assert [one.record.number for one in found] == ["12", "13"]
    assert found[1].record.title == "Editorial Note"


def test_a_head_that_says_what_it_is_counts_before_the_file_it_lies_in() -> None:
    head = "<h3><em>Memorandum by the Adviser</em> (<em>Hornbeck</em>)</h3>"
    page = TELEGRAM[: TELEGRAM.index("<h3>")] + head + TELEGRAM[TELEGRAM.index("</h3>") + 5 :]
    (found,) = documents(epub({"d12": page}, TITLE))
    assert read(found).record.kind == "Memorandum"


def test_head_reference_kind_classification_and_place_are_read_where_they_stand(telegram: Parsed) -> None:
    record = telegram.record
    assert record.title == "The Ambassador in Korea (Muccio) to the Secretary of State"
    assert record.shelfmarks[0].text == "795.00/7–150: Telegram"
    assert (record.kind, record.classification, record.place) == ("Telegram", "top secret", "Seoul")
    assert record.record_id == "frus1950v07/d12"
    assert record.url == "https://history.state.gov/historicaldocuments/frus1950v07/d12"
    assert record.collection == TITLE


def test_the_day_of_writing_is_the_date_and_never_the_day_of_receipt(telegram: Parsed) -> None:
    date = read(telegram).record.date
    assert date is not None
    assert date.edtf == "1950-07-28"


def test_footnotes_are_a_part_of_their_own_and_hang_on_no_word(telegram: Parsed) -> None:
    assert "On July 28 the front held." in telegram.source
    notes = [section for section in telegram.sections if section.part is Part.NOTE]
    assert [telegram.source[n.start : n.end] for n in notes] == ["1 Repeated to Tokyo."]


def test_a_volume_in_tei_gives_the_same_record_as_its_epub(telegram: Parsed) -> None:
    other = documents(TEI.encode())[0].record
    for name in ("title", "kind", "shelfmarks", "classification", "place", "record_id", "url", "number"):
        assert getattr(other, name) == getattr(telegram.record, name), name


def test_an_epub_of_anything_else_is_no_volume() -> None:
    assert isinstance(next(iter(parse("book", epub({"d1": TELEGRAM}, "A Novel")))), Refusal)


def test_a_letter_of_an_edition_states_sender_recipient_place_and_an_interval_of_doubt() -> None:
    letter = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="L41"><teiHeader><titleStmt><title>An Bahr</title></titleStmt>
    <correspDesc><correspAction type="sent"><persName>Arthur Schnitzler</persName><placeName>Wien</placeName>
    <date notBefore="1892-04-07" notAfter="1892-04-30">[April 1892]</date></correspAction>
    <correspAction type="received"><persName>Hermann Bahr</persName></correspAction></correspDesc></teiHeader>
    <text><body><p>Lieber Freund.</p></body></text></TEI>"""
    record = documents(letter.encode())[0].record
    assert (record.sender, record.recipient, record.place) == ("Arthur Schnitzler", "Hermann Bahr", "Wien")
    assert record.date is not None
    assert record.date.edtf == "[1892-04-07..1892-04-30]"


@pytest.mark.parametrize("place", ["<p>1340. ", "<span>top ", "<span>Seoul"])
def test_signs_that_html_knows_by_name_are_those_signs_and_other_names_stay_words(place: str) -> None:
    page = TELEGRAM.replace(place, f"{place}Andr&eacute;&mdash;the&nbsp;writer &opis; ")
    (found,) = documents(epub({"d12": page}, TITLE))
    assert "André—the\xa0writer &opis;" in found.source
