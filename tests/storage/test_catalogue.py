"""A catalogue's entry for a document whose text is held fills what the text leaves open, and says so; in either order, and once."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.documents import Card
from storage.keeping.carrying import carry_in, carry_out
from storage.model import COMMON, Origin
from tests.conftest import NOON, SEEDS

TITLE = "Report of the Provincial Committee on the Harvest"
TEXT = f"""12 March 1955

{TITLE}

The harvest in Ryanggang failed after the flood. The provincial committee asked for four thousand tons of barley.

The ministry answered that only half of it could be sent before the first of May, because the railway was closed.
"""
RIS = f"""TY  - GEN
TI  - {TITLE}
DA  - 1955/03/12/
M3  - report
AU  - Kim, Chol-su
DB  - GARF
AN  - fond 5446, opis 98, delo 721, listy 11-14
ER  -
"""
CSL = json.dumps(
    [
        {
            "id": "zotero-7",
            "type": "manuscript",
            "title": TITLE,
            "issued": {"date-parts": [[1955, 3, 12]]},
            "genre": "report",
            "author": [{"family": "Kim", "given": "Chol-su"}],
            "archive": "GARF",
            "archive_location": "fond 5446, opis 98, delo 721, listy 11-14",
        }
    ]
)
BIB = f"""@misc{{kim1955,
  title = {{{TITLE}}},
  author = {{Kim, Chol-su}},
  date = {{1955-03-12}},
  howpublished = {{GARF}},
  note = {{fond 5446, opis 98, delo 721, listy 11-14}},
}}
"""
LINE = json.dumps(
    {"id": "R-7", "title": TITLE, "date": "1955-03-12", "classification": "Secret", "kind": "report"}
)
ENTRIES = {"zotero.ris": RIS, "zotero.json": CSL, "zotero.bib": BIB, "list.jsonl": LINE}


async def take(archive: Archive, *files: tuple[str, str]) -> list[tuple[str | None, str]]:
    reports = [report for name, text in files for report in await archive.ingest.data(name, text.encode())]
    return [(report.document, report.outcome.value) for report in reports]


async def only(archive: Archive) -> Card:
    cards, _ = await archive.documents.listing((COMMON,))
    assert len(cards) == 1, [card.id for card in cards]
    assert (await archive.check(deep=True)).sound
    return cards[0]


@pytest.mark.parametrize("name", ENTRIES)
@pytest.mark.parametrize("entry_first", [False, True])
async def test_what_the_text_does_not_state_comes_from_the_catalogue_and_says_so(
    archive: Archive, name: str, entry_first: bool
) -> None:
    files = [("report.txt", TEXT), (name, ENTRIES[name])]
    await take(archive, *(files[::-1] if entry_first else files))
    card = await only(archive)
    assert card.passages == 2
    filled = {origin.field for origin in card.record.origins}
    assert {origin.source for origin in card.record.origins} == {name}
    if name == "list.jsonl":
        assert card.record.classification == "Secret"
        assert {"classification", "record_id"} <= filled
    else:
        assert "GARF" in card.record.shelfmarks[0].text
        assert (card.record.shelfmarks[0].fond, card.record.shelfmarks[0].listy) == ("5446", "11-14")
        assert {"shelfmarks", "sender"} <= filled
    assert "title" not in card.record.guessed


async def test_a_note_that_is_no_place_is_no_shelfmark(archive: Archive) -> None:
    note = BIB.replace("fond 5446, opis 98, delo 721, listy 11-14", "Contributed by Vera Example")
    await take(archive, ("report.txt", TEXT), ("zotero.bib", note))
    card = await only(archive)
    assert card.record.shelfmarks == ()
    assert "sender" in {origin.field for origin in card.record.origins}


async def test_the_same_twice_changes_nothing_in_either_order(archive: Archive) -> None:
    files = [("report.txt", TEXT), ("zotero.ris", RIS)]
    await take(archive, *files)
    before = await only(archive)
    assert [outcome for _, outcome in await take(archive, *files, *files[::-1])] == ["unchanged"] * 4
    assert await only(archive) == before


async def test_entries_and_text_give_one_record_whatever_comes_first(tmp_path: Path) -> None:
    files = [("report.txt", TEXT), ("zotero.ris", RIS), ("list.jsonl", LINE)]
    records = []
    for number, order in enumerate(permutations(files)):
        async with await Archive.open(tmp_path / f"{number}.sqlite", clock=lambda: NOON) as archive:
            await take(archive, *order)
            records.append((await only(archive)).record)
    assert all(record == records[0] for record in records)


async def test_what_the_text_states_stands(seeded: Archive) -> None:
    entry = CSL.replace(TITLE, "Another title").replace("1955, 3, 12", "1950, 9, 29")
    entry = entry.replace(
        '"archive": "GARF"', '"URL": "http://digitalarchive.wilsoncenter.org/document/112688"'
    )
    before = await seeded.documents.card((COMMON,), "112688")
    assert before
    assert await take(seeded, ("zotero.json", entry)) == [("112688", "duplicate")]
    after = await seeded.documents.card((COMMON,), "112688")
    assert after
    assert after.record == before.record


@pytest.mark.parametrize(
    "entry",
    [
        RIS.replace("1955/03/12/", "1955/03/13/"),
        RIS.replace(TITLE, "Report"),
        RIS.replace("Provincial", "Central"),
    ],
)
async def test_an_entry_of_another_document_stays_one_of_its_own(archive: Archive, entry: str) -> None:
    await take(archive, ("report.txt", TEXT), ("zotero.ris", entry))
    cards, _ = await archive.documents.listing((COMMON,))
    assert sorted(card.passages for card in cards) == [0, 2]
    assert all(not card.record.origins for card in cards)


async def test_an_entry_that_fits_two_texts_fills_neither(archive: Archive) -> None:
    other = (
        TEXT.replace("barley", "millet")
        .replace("railway", "harbour")
        .replace("The harvest", "All of the rice")
    )
    other = "\n\n".join([other, " ".join(f"Village {n} lost {n * 3} sacks." for n in range(40))])
    await take(archive, ("a.txt", TEXT), ("b.txt", other), ("zotero.ris", RIS))
    cards, _ = await archive.documents.listing((COMMON,))
    assert min(card.passages for card in cards) == 0
    assert all(not card.record.origins for card in cards)


async def test_an_entry_that_changes_or_goes_takes_with_it_what_it_filled(archive: Archive) -> None:
    await take(archive, ("report.txt", TEXT), ("zotero.ris", RIS))
    await take(archive, ("zotero.ris", RIS.replace("721", "722")))
    assert (await only(archive)).record.shelfmarks[0].delo == "722"
    assert await archive.removal.file("zotero.ris") == ()
    card = await only(archive)
    assert card.record.shelfmarks == ()
    assert card.record.origins == ()
    assert "title" in card.record.guessed


async def test_a_text_that_goes_takes_its_entries_along_and_they_can_come_again(archive: Archive) -> None:
    await take(archive, ("report.txt", TEXT), ("zotero.ris", RIS))
    assert len(await archive.removal.file("report.txt")) == 1
    assert (await archive.documents.listing((COMMON,)))[1] == 0
    assert [outcome for _, outcome in await take(archive, ("zotero.ris", RIS))] == ["added"]
    await take(archive, ("report.txt", TEXT))
    assert (await only(archive)).record.shelfmarks


async def test_a_text_that_changes_keeps_what_the_catalogue_says(archive: Archive) -> None:
    await take(archive, ("report.txt", TEXT), ("zotero.ris", RIS))
    await take(archive, ("report.txt", TEXT.replace("half of it", "a third of it")))
    card = await only(archive)
    assert card.record.shelfmarks
    assert await archive.documents.passages((COMMON,), card.id, 2, 2)


async def test_entries_travel_with_their_document(archive: Archive, tmp_path: Path) -> None:
    await take(archive, ("report.txt", TEXT), ("zotero.ris", RIS))
    before = await only(archive)
    await carry_out(archive.database, _folder(tmp_path), None)
    async with await Archive.open(tmp_path / "other.sqlite", clock=lambda: NOON) as other:
        for expected in ("added", "unchanged"):
            outcomes = [report.outcome.value async for report in carry_in(other.database, tmp_path / "out")]
            assert outcomes == [expected]
        assert (await only(other)).record == before.record
        await other.removal.file("zotero.ris")
        assert (await only(other)).record.origins == ()


def _folder(parent: Path) -> Path:
    folder = parent / "out"
    folder.mkdir()
    return folder


async def test_an_archives_record_without_text_meets_its_page(archive: Archive) -> None:
    text = SEEDS[0].read_text(encoding="utf-8")
    line = json.dumps({"id": "112688", "title": "Telegram", "classification": "Top Secret", "rights": "CC0"})
    await take(archive, ("all.jsonl", line), ("page.txt", text))
    card = await only(archive)
    assert card.record.rights == "CC0"
    assert Origin("rights", "record_file", "all.jsonl") in card.record.origins
