"""Members are answered in their language, everybody in the server's."""

from __future__ import annotations

import re
from typing import Any

import discord
import pytest
import simcord

from bot.client import ReferenceDesk
from bot.desk import Desk
from bot.rendering.limits import length
from bot.strings import available
from storage.memory.preferences import MemberPreferences, ServerPreferences
from tests.bot.discord_server import Server, text_of

SLASH = 1
NAME = re.compile(r"[-\w]{1,32}")


async def test_private_answers_come_in_the_members_language_and_public_ones_in_the_servers(
    server: Server, desk: Desk
) -> None:
    await desk.archive.preferences.set_member(server.alice.id, MemberPreferences(locale="de"))
    shown = await server.alice.slash(server.channel, "cite", document="112688", private=True)
    assert "Nachweis (Form des Archivs)" in text_of(shown.response)
    shown = await server.alice.slash(server.channel, "cite", document="112688")
    assert "Citation (The archive's own form)" in text_of(shown.response)
    await desk.archive.preferences.set_server(server.guild.id, ServerPreferences(locale="de"))
    shown = await server.bob.slash(server.channel, "cite", document="112688")
    assert "Nachweis (Form des Archivs)" in text_of(shown.response)


@pytest.fixture
async def declared(desk: Desk) -> list[dict[str, Any]]:
    """What Discord is told of the commands."""
    client = ReferenceDesk(desk)
    async with simcord.run(client):
        assert client.tree.translator is not None
        return [
            await command.get_translated_payload(client.tree, client.tree.translator)
            for command in client.tree.get_commands()
        ]


def test_discord_is_told_names_and_descriptions_in_the_languages_there_are(
    declared: list[dict[str, Any]],
) -> None:
    (cite,) = [c for c in declared if c["name"] == "cite"]
    assert cite["description_localizations"]["de"].startswith("Ein Dokument zitieren")
    assert cite["name_localizations"]["de"] == "zitieren"
    assert "en-US" not in cite["description_localizations"]
    assert {"zh-TW", "sv-SE"}.isdisjoint(cite["name_localizations"])


def test_languages_are_offered_by_their_own_names(declared: list[dict[str, Any]]) -> None:
    (my,) = [c for c in declared if c["name"] == "my"]
    (chosen,) = [o for o in my["options"] if o["name"] == "set"]
    (language,) = [o for o in chosen["options"] if o["name"] == "language"]
    offered = {choice["value"]: choice["name"] for choice in language["choices"]}
    assert offered.pop("usual") == "As usual"
    assert set(offered) == {code.lower() for code in available()}
    assert offered["de"] == "Deutsch"


def test_what_discord_is_told_keeps_its_limits_in_every_language(declared: list[dict[str, Any]]) -> None:
    wrong: list[tuple[str, str, str]] = []

    def siblings(nodes: list[dict[str, Any]], path: str, *, choices: bool = False) -> None:
        for code in ("", *(locale.value for locale in discord.Locale)):
            names = [node.get("name_localizations", {}).get(code, node["name"]) for node in nodes]
            if len(set(names)) < len(names):
                wrong.append((path, code, f"twice: {names}"))
            for node, name in zip(nodes, names, strict=True):
                said = node.get("description_localizations", {}).get(code, node.get("description", "-"))
                if not (
                    0 < length(name) <= 100 if choices else NAME.fullmatch(name) and name == name.lower()
                ):
                    wrong.append((path, code, name))
                if len(said or "-") > 100:
                    wrong.append((path, code, said))
        for node in nodes:
            here = f"{path} {node['name']}"
            siblings(node.get("options", []), here)
            siblings(node.get("choices", []), here, choices=True)

    siblings([c for c in declared if c.get("type", SLASH) == SLASH], "")
    menus = [c for c in declared if c.get("type", SLASH) != SLASH]
    assert all(length(name) <= 32 for menu in menus for name in menu["name_localizations"].values())
    assert wrong == []


async def test_a_standing_post_speaks_the_servers_language(server: Server, desk: Desk) -> None:
    await desk.archive.preferences.set_member(server.manager.id, MemberPreferences(locale="de"))
    await desk.archive.preferences.set_server(server.guild.id, ServerPreferences(locale="fr"))
    await server.manager.slash(server.channel, "daily set", time="20:00", zone="UTC")
    (order,) = await desk.daily.subscriptions.of_guild(server.guild.id)
    assert order.locale == "fr"
