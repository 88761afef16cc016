"""What a member may add to a library besides one page: files that are no document, and archives of many."""

from __future__ import annotations

import io
import zipfile

import pytest

from bot.desk import Desk
from storage.intake.offers import BYTES
from storage.model import own_library
from tests.bot.discord_server import Server, buttons_of, text_of
from tests.bot.offering import PAGE, TITLE, offer, own
from tests.parsing.formats import packed

LISTING = (
    "Skip to content\nResults:\n1 - 10 of 82\nDocuments\n" + "May 1, 1950\nA telegram\nWhat it says.\n" * 4
)


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "empty.txt", "The file is empty"),
        (LISTING.encode(), "list.txt", "a list of search results"),
        (bytes(range(256)) * 40, "noise.bin", "Nothing"),
        (b"%PDF-1.7 broken", "broken.pdf", "damaged"),
        (b"x" * (BYTES + 1), "large.txt", "larger than opis takes"),
    ],
)
async def test_what_is_no_document_gets_a_sentence_and_no_button(
    server: Server, desk: Desk, data: bytes, name: str, sentence: str
) -> None:
    shown = await offer(server, data, name)
    assert sentence in text_of(shown.response)
    assert buttons_of(shown.response) == {}
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 0


async def test_a_bomb_in_a_document_gets_a_sentence(server: Server) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (300 * 1024 * 1024))
    shown = await offer(server, packed.getvalue(), "bomb.docx")
    assert buttons_of(shown.response) == {}
    assert "Nothing" in text_of(shown.response)


async def test_the_files_of_an_archive_are_shown_and_stored_each_for_itself(
    server: Server, desk: Desk
) -> None:
    files: dict[str, str | bytes] = {
        "notes/harvest.txt": PAGE,
        "notes/list.txt": LISTING,
        "odd.bin": bytes(40),
    }
    shown = await offer(server, packed(files), "notes.zip")
    said = text_of(shown.response).replace("**", "").replace("`", "")
    assert "One document was understood in notes.zip" in said
    assert "File: notes/harvest.txt" in said
    assert f"Title: {TITLE} (guessed)" in said
    assert "notes/list.txt" in said
    assert "a list of search results" in said
    assert set(buttons_of(shown.response)) == {"Store", "Discard"}
    assert await own(desk, server) == []
    stored = await server.manager.click(shown.response, label="Store")
    assert "1 added" in text_of(stored.response)
    assert "2 refused" in text_of(stored.response)
    assert await own(desk, server) == [TITLE]
    again = await offer(server, packed(files), "notes.zip")
    assert "storing brings it up to date" in text_of(again.response)
    assert "1 unchanged" in text_of((await server.manager.click(again.response, label="Store")).response)


async def test_of_a_large_archive_the_first_documents_are_shown_and_all_are_stored(
    server: Server, desk: Desk
) -> None:
    files: dict[str, str | bytes] = {
        f"{number:02}.txt": PAGE.replace("Ryanggang", f"Ryanggang {number}") for number in range(8)
    }
    files |= {f"none-{number}.txt": LISTING for number in range(5)}
    shown = await offer(server, packed(files), "notes.zip")
    said = text_of(shown.response)
    assert "3 more documents are in the file" in said
    assert "2 more were refused" in said
    await server.manager.click(shown.response, label="Store")
    assert len(await own(desk, server)) == 8


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({}, "The archive is empty"),
        ({"a.zip": packed({"a.txt": PAGE})}, "An archive inside an archive is not opened"),
        ({"a.txt": LISTING, "b.txt": ""}, "None of the 2 files in the archive is a document"),
        ({f"{number}.txt": "" for number in range(20_001)}, "holds more than opis unpacks"),
    ],
    ids=["empty", "nested", "listings", "countless"],
)
async def test_an_archive_without_a_document_gets_a_sentence_and_no_button(
    server: Server, desk: Desk, files: dict[str, str | bytes], sentence: str
) -> None:
    shown = await offer(server, packed(files), "notes.zip")
    assert sentence in text_of(shown.response)
    assert buttons_of(shown.response) == {}
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 0


async def test_an_archive_that_takes_too_long_gets_a_sentence(
    server: Server, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.commands.library.PATIENCE", 0)
    shown = await offer(server, packed({"a.txt": PAGE}), "notes.zip")
    assert "would take longer than 0 s" in text_of(shown.response)
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 0
