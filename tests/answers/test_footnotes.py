"""A pasted footnote finds its document, or is said to be of none that is held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.citing import STYLES, cite
from bot.answers.footnotes import look_up, rank
from bot.answers.footnotes.footnote_dates import Dated
from bot.answers.footnotes.references import Place
from storage.documents import Card
from storage.model import Record, RecordDate, Shelfmark
from tests.answers.test_citing import TELEGRAM


def card(id: str, title: str, day: str, shelfmark: str) -> Card:  # noqa: A002 - an id is called an id
    record = Record(
        layout="csl_json",
        title=title,
        record_id=id,
        date=RecordDate(day, day),
        shelfmarks=(Shelfmark(text=shelfmark),),
        url=f"https://digitalarchive.wilsoncenter.org/document/{id}",
    )
    return Card("common", id, record, 1, 1, "2026-01-01")


HELD = (
    Card("common", "112688", TELEGRAM, 1, 1, "2026-01-01"),
    card(
        "110001",
        "Telegram from Shtykov to Gromyko and Stalin",
        "1950-10-14",
        "APRF, fond 45, opis 1, delo 347, listy 70-72",
    ),
    card(
        "110002",
        "Telegram from Stalin to Shtykov",
        "1950-09-29",
        "APRF, fond 45, opis 1, delo 340, listy 1-2",
    ),
)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_leads_back_to_its_document(style):
    citation = cite(TELEGRAM, document="112688", style=style)
    for text in (citation.text, citation.bibliography):
        best = rank(look_up(text), HELD)[0]
        assert best.card.id == "112688"
        assert best.confidence == "certain"
        assert not best.differs


@pytest.mark.parametrize(
    "footnote",
    [
        "APRF, f. 45, op. 1, d. 347, ll. 46-49",
        "12. APRF, ofnd 45, opis 1, delo 347, l. 47.",
        "“Telegrm from Shtykov to Gromyko and Stlain,” Septmber 29, 1950",
        "See “Telegram from Shtykov to Gromyko and Stalin,” l. 47.",
        "https://digitalarchive.wilsoncenter.org/document/112688",
        "APRF 45/1/347/46",
        "АПРФ, 45/1/347/46–49",
    ],
)
def test_a_part_of_a_footnote_or_a_mistyped_one_is_enough(footnote):
    best, second, *_ = rank(look_up(footnote), HELD)
    assert best.card.id == "112688"
    assert best.score > second.score


@pytest.mark.parametrize(
    "footnote",
    [
        "“Telegram from Shtykov to Gromyko and Stalin,” May 2, 1949, APRF, fond 45, opis 1, delo 331, listy 3–4",
        "APRF, f. 3, op. 65, d. 828, ll. 12-13",
        "“On Cooperation in Fisheries,” June 1, 1961, RGANI, f. 5, op. 30, d. 4, l. 7.",
    ],
)
def test_a_document_that_is_not_held_fits_none(footnote):
    assert not [match for match in rank(look_up(footnote), HELD) if match.confidence]


def test_a_footnote_is_read_in_its_parts():
    query = look_up(
        "3. “Title of Ours,” 29 Sept. 1950, APRF, f. 45, op. 1, d. 347, l. 47ob., in FRUS, doc. 12, https://x.org/a"
    )
    assert query.titles == ("Title of Ours",)
    assert query.dates[0] == Dated(1950, 9, 29)
    assert query.places == (Place(fond="45", opis="1", delo="347", first=47, last=47),)
    assert query.document == "12"
    assert query.addresses == ("https://x.org/a",)


VOLUMES = tuple(
    Card(
        "common",
        f"{key}/d{number}",
        Record(
            layout="frus_epub",
            title=title,
            record_id=f"{key}/d{number}",
            number=number,
            collection=collection,
            date=RecordDate(f"{key[4:8]}-10-22", f"{key[4:8]}-10-22"),
        ),
        1,
        1,
        "2026-01-01",
    )
    for key, collection in (
        ("frus1943China", "China (Foreign Relations of the United States: Diplomatic Papers, 1943)"),
        ("frus1947v07", "The Far East: China (Foreign Relations of the United States, 1947, Volume VII)"),
    )
    for number, title in (
        ("191", "The Chargé in China (Atcheson) to the Secretary of State"),
        ("292", "The Ambassador in China (Gauss) to the Secretary of State"),
    )
)


@pytest.mark.parametrize(
    ("footnote", "document"),
    [
        ("FRUS 1943 China doc 191", "frus1943China/d191"),
        ("Gauss to Hull, 22 Oct 1943, FRUS 1943 China, no. 292", "frus1943China/d292"),
        ("FRUS, 1943, China, #191", "frus1943China/d191"),
        ("Foreign Relations of the United States, 1947, vol. VII, document 292", "frus1947v07/d292"),
        ("FRUS 1947 vol. 7, no. 191", "frus1947v07/d191"),
    ],
)
def test_a_volume_and_a_number_in_it_name_one_document(footnote, document):
    best, second, *_ = rank(look_up(footnote), VOLUMES)
    assert best.card.id == document
    assert best.confidence in {"certain", "likely"}
    assert best.score > second.score + 0.08


@pytest.mark.parametrize(
    "footnote", ["FRUS 1949 China doc 191", "FRUS, 1947, vol. VIII, doc. 191", "FRUS 1943 Africa doc 191"]
)
def test_the_number_in_another_volume_is_another_document(footnote):
    assert not [match for match in rank(look_up(footnote), VOLUMES) if match.confidence]


def test_a_file_that_differs_by_a_figure_is_named_as_differing():
    best = rank(
        look_up(
            "Telegram from Shtykov to Gromyko and Stalin, 29 September 1950, APRF, f. 45, op. 1, d. 348, l. 47"
        ),
        HELD,
    )[0]
    assert best.card.id == "112688"
    assert "shelfmark" in best.differs


@given(st.text(max_size=200))
def test_any_text_can_be_looked_up(text):
    matches = rank(look_up(text), HELD)
    assert len(matches) == len(HELD)
    assert all(-1.01 <= match.score <= 1.01 for match in matches)
