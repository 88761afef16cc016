"""A volume's list of persons: read as a list, and never as a document."""

from __future__ import annotations

import pytest

from storage.model import COMMON, Parsed, PersonEntry, PersonList
from storage.parsing import parse
from tests.parsing.formats import epub, frus_page

TITLE = "Korea (Foreign Relations of the United States, 1950, Volume VII)"
DOCUMENT = frus_page("<p>[Document 1]</p><h3>The Ambassador to the Secretary of State</h3><p>Words.</p>")


def listed(*items: str, heading: str = "List of Persons") -> tuple[PersonEntry, ...]:
    page = frus_page(f"<h2>{heading}</h2><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>")
    found = list(parse("v.epub", epub({"persons": page, "d1": DOCUMENT}, TITLE)))
    assert sum(isinstance(one, Parsed) for one in found) == 1
    (persons,) = [one for one in found if isinstance(one, PersonList)] or [PersonList("", "", ())]
    assert not persons.entries or (persons.key, persons.title) == ("frus1950v07", TITLE)
    return persons.entries


@pytest.mark.parametrize(
    ("item", "name", "description"),
    [
        ("<strong>Acheson, Dean G.,</strong> Secretary of State", "Dean G. Acheson", "Secretary of State"),
        ("<strong>Bakhtiar, General Timur,</strong> Chief of Savak", "Timur Bakhtiar", "Chief of Savak"),
        (
            "<strong>Bissell, Richard M., Jr.,</strong> Deputy Director",
            "Richard M. Bissell Jr.",
            "Deputy Director",
        ),
        ("<strong>Allen,</strong> George V., Director", "George V. Allen", "Director"),
        ("<strong>Kim Il Sung,</strong> Premier of North Korea", "Kim Il Sung", "Premier of North Korea"),
        ("<strong>Chiang Kai-shek, Madame,</strong> wife", "Madame Chiang Kai-shek", "wife"),
        ("Rusk, Dean, Deputy Under Secretary of State", "Dean Rusk", "Deputy Under Secretary of State"),
        ("Kim Il Sung, Premier of North Korea", "Kim Il Sung", "Premier of North Korea"),
        ("<strong>Ho Chi Minh</strong>", "Ho Chi Minh", None),
    ],
)
def test_an_entry_is_a_name_in_its_usual_order_and_the_list_s_own_words(
    item: str, name: str, description: str | None
) -> None:
    assert listed(item) == (PersonEntry(name, (), description),)


def test_a_line_that_goes_on_for_ever_costs_little() -> None:
    assert listed("Abc, " + "A" * 50_000 + "!, Consul") == (
        PersonEntry("Abc", (), "A" * 50_000 + "!, Consul"),
    )


def test_another_spelling_in_brackets_and_an_entry_that_points_elsewhere_are_variants() -> None:
    assert listed(
        "<strong>Rhee, Syngman (Yi Sung-man),</strong> President",
        "<strong>Bohlen, Charles E. (Chip),</strong> Counselor",
        "<strong>Lee, Seung Man,</strong> see Rhee, Syngman",
    ) == (
        PersonEntry("Syngman Rhee", ("Yi Sung-man", "Seung Man Lee"), "President"),
        PersonEntry("Charles E. Bohlen", (), "Counselor"),
    )


@pytest.mark.parametrize(
    "heading", ["Persons", "List of Persons Mentioned", "List of Principal Persons", "Names"]
)
def test_a_list_is_known_by_its_heading(heading: str) -> None:
    assert listed("<strong>Rusk, Dean,</strong> Deputy", heading=heading)


def test_another_list_of_the_front_matter_is_none_of_persons() -> None:
    assert not listed("<strong>AEC,</strong> Atomic Energy Commission", heading="List of Abbreviations")


def test_a_list_in_tei_is_read_alike() -> None:
    tei = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1950v07"><teiHeader><fileDesc><titleStmt>
    <title type="complete">Foreign Relations of the United States, 1950</title></titleStmt></fileDesc></teiHeader><text><front>
    <div type="section" xml:id="persons"><head>List of Persons</head><list type="names"><item><hi rend="strong">
    <persName xml:id="p_1">Muccio, John J.</persName>,</hi> Ambassador</item></list></div></front><body>
    <div type="document" xml:id="d1" n="1"><head>A</head><p>Words.</p></div></body></text></TEI>"""
    persons, document = parse("v.xml", tei.encode())
    assert persons == PersonList(
        "frus1950v07",
        "Foreign Relations of the United States, 1950",
        (PersonEntry("John J. Muccio", (), "Ambassador"),),
    )
    assert isinstance(document, Parsed)


async def test_the_list_comes_with_the_volume_goes_with_it_and_is_never_searched(archive) -> None:
    page = frus_page(
        "<h2>Persons</h2><ul><li><strong>Muccio, John J.,</strong> Ambassador in Korea</li></ul>"
    )
    data = epub({"persons": page, "d1": DOCUMENT}, TITLE)
    reports = await archive.ingest.data("v.epub", data)
    assert [report.document for report in reports] == ["frus1950v07/d1"]
    (muccio,) = await archive.people.spelt((COMMON,), "John J. Muccio")
    assert [(one.title, one.description) for one in muccio.described] == [(TITLE, "Ambassador in Korea")]
    assert not (await archive.quotations.located((COMMON,), "Ambassador in Korea", None))
    await archive.removal.file("v.epub")
    assert await archive.people.spelt((COMMON,), "John J. Muccio") == ()
