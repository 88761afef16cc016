"""What was cited and quoted in a channel comes back as its bibliography."""

from __future__ import annotations

from bot.answers.citing import cite
from bot.desk import Desk
from storage.folding import fold
from tests.bot.discord_server import Server, text_of

WORDS = "expedient for Kim Il Sung to take urgent steps"


async def test_public_citations_and_quotations_of_a_channel_are_gathered_once_each(server: Server) -> None:
    await server.alice.slash(server.channel, "quote", words=WORDS)
    await server.bob.slash(server.channel, "cite", document="112688")
    result = await server.alice.slash(server.channel, "bibliography", style="chicago")
    said = text_of(result.response)
    assert "One document cited or quoted here (Chicago, notes)" in said
    assert said.count("Telegram from Shtykov to Gromyko and Stalin") == 1
    (attachment,) = result.response.attachments
    assert attachment.filename == "bibliography.ris"
    assert b"TI  - Telegram from Shtykov" in await attachment.read()


async def test_whatever_quotes_a_document_in_public_is_gathered(server: Server) -> None:
    for command, asked in (
        ("summary", {"search": "Kim Il Sung"}),
        ("onthisdate", {"date": "30 May"}),
        ("timeline", {"document": "112688"}),
    ):
        await server.alice.slash(server.channel, command, **asked, private=False)
    said = text_of((await server.alice.slash(server.channel, "bibliography")).response)
    assert "2 documents cited or quoted here" in said


async def test_private_answers_and_other_channels_leave_no_trace(server: Server) -> None:
    await server.alice.slash(server.channel, "cite", document="112688", private=True)
    await server.alice.slash(server.desk, "cite", document="112688")
    result = await server.alice.slash(server.channel, "bibliography")
    assert "Nothing has been cited" in text_of(result.response)


async def test_entries_stand_by_the_alphabet_where_that_is_wished(server: Server, desk: Desk) -> None:
    cards, _ = await desk.archive.documents.listing(("common",))
    for card in sorted(cards, key=lambda card: card.record.title, reverse=True):
        await server.alice.slash(server.channel, "cite", document=card.id)
    result = await server.alice.slash(server.channel, "bibliography", style="mla", order="alphabetical")
    said = text_of(result.response)
    entries = [cite(card.record, document=card.id, style="mla").bibliography for card in cards]
    places = [said.index(entry) for entry in sorted(entries, key=fold)]
    assert places == sorted(places)
