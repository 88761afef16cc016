"""Members are answered in their language, everybody in the server's."""

from __future__ import annotations

import simcord

from bot.client import ReferenceDesk
from bot.desk import Desk
from storage.preferences import MemberPreferences, ServerPreferences
from tests.bot.discord_server import Server, text_of


async def test_private_answers_come_in_the_members_language_and_public_ones_in_the_servers(
    server: Server, desk: Desk
) -> None:
    await desk.archive.preferences.set_member(server.alice.id, MemberPreferences(locale="de"))
    shown = await server.alice.slash(server.channel, "cite", document="112688", private=True)
    assert "Nachweis (archive)" in text_of(shown.response)
    shown = await server.alice.slash(server.channel, "cite", document="112688")
    assert "Citation (archive)" in text_of(shown.response)
    await desk.archive.preferences.set_server(server.guild.id, ServerPreferences(locale="de"))
    shown = await server.bob.slash(server.channel, "cite", document="112688")
    assert "Nachweis (archive)" in text_of(shown.response)


async def test_discord_is_told_descriptions_in_the_languages_there_are(desk: Desk) -> None:
    client = ReferenceDesk(desk)
    async with simcord.run(client):
        (cite,) = [c for c in client.tree.get_commands() if c.name == "cite"]
        assert client.tree.translator is not None
        payload = await cite.get_translated_payload(client.tree, client.tree.translator)
    assert payload["description_localizations"]["de"].startswith("Ein Dokument zitieren")
    assert "en-US" not in payload["description_localizations"]
