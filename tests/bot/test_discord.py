"""The bot in Discord: what members see when they type, press and complete."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from bot.answers.answer import Answer
from bot.client import ReferenceDesk
from bot.commands import COMMANDS
from bot.commands.cite import CITE
from bot.commands.declaration import Command, Request
from bot.desk import Desk
from tests.bot.discord_server import Server, buttons_of, text_of

WORDS = "expedient for Kim Il Sung to take urgent steps"


async def test_a_quotation_is_answered_for_everybody_with_the_sources_words(server: Server) -> None:
    result = await server.alice.slash(server.channel, "quote", words=WORDS)
    assert not result.ephemeral
    assert "expedient for KIM IL SUNG to take urgent steps" in text_of(result.response)
    assert "APRF, fond 45, opis 1, delo 347, listy 46-49" in text_of(result.response)
    assert "112688 ¶21" in text_of(result.response)


async def test_a_search_is_answered_to_the_asker_alone_unless_they_say_otherwise(server: Server) -> None:
    assert (await server.alice.slash(server.channel, "search", words="letter")).ephemeral
    assert not (await server.alice.slash(server.channel, "search", words="letter", private=False)).ephemeral


async def test_a_miss_ends_in_a_sentence(server: Server) -> None:
    result = await server.alice.slash(server.channel, "quote", words="no such words stand anywhere in here")
    assert "stand in no document held here" in text_of(result.response)


async def test_an_unclear_document_offers_candidates(server: Server) -> None:
    result = await server.alice.slash(server.channel, "cite", document="Shtykov")
    assert {"112688"} <= {
        part for custom in buttons_of(result.response).values() for part in custom.split(":")
    }


async def test_completion_offers_documents_by_title_with_slips_of_the_keyboard(server: Server) -> None:
    result = await server.alice.autocomplete(server.channel, "cite", "document", "telgram gromyko")
    offered = result if isinstance(result, list) else result.autocomplete_choices
    assert offered[0]["value"] == "112688"
    assert len(offered) <= 25


async def test_the_context_button_shows_the_passage_to_whoever_presses_it(server: Server) -> None:
    result = await server.alice.slash(server.channel, "quote", words=WORDS)
    pressed = await server.bob.click(result.response, custom_id=buttons_of(result.response)["Show context"])
    assert pressed.ephemeral
    assert "I replied that it was hard for me to advise anything" in text_of(pressed.response)


async def test_buttons_live_through_a_restart(desk: Desk) -> None:
    async with simcord.run(ReferenceDesk(desk)) as env:
        server = Server(env)
        result = await server.alice.slash(server.channel, "quote", words=WORDS)
        custom = buttons_of(result.response)["Cite"]
    # The commands are declared already, so the new Discord of this test is told of them by the simulator.
    async with simcord.run(ReferenceDesk(desk), strict_sync=False) as env:
        server = Server(env)
        pressed = await server.alice.click(await _with_button(env, server, custom), custom_id=custom)
        assert "Telegram from Shtykov" in text_of(pressed.response)


async def test_a_button_whose_question_is_forgotten_says_so(simcord_env: simcord.Env, server: Server) -> None:
    custom = "p1#00ff00ff00ff"
    pressed = await server.alice.click(await _with_button(simcord_env, server, custom), custom_id=custom)
    assert "from before a restart" in text_of(pressed.response)


async def _with_button(env: simcord.Env, server: Server, custom: str) -> Any:
    """A message of the bot's from an earlier life."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Next", custom_id=custom))
    view.stop()
    channel = env.bot.get_channel(server.channel.id)
    return await channel.send("from an earlier life", view=view)


async def test_commands_are_declared_once_and_again_only_when_they_change(desk: Desk) -> None:
    declared = []
    for _ in range(2):
        client = ReferenceDesk(desk)
        sync = client.tree.sync

        async def counting(*, guild: Any = None, sync: Any = sync) -> Any:
            declared.append(guild)
            return await sync(guild=guild)

        client.tree.sync = counting  # type: ignore[method-assign]
        async with simcord.run(client):
            pass
    assert len(declared) == 1


async def test_a_fault_of_ours_is_one_sentence_with_a_reference_and_no_trace(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(desk: Desk, request: Request) -> Answer[Any]:
        raise ZeroDivisionError("the secret inside")

    changed = tuple(Command("cite", broken, CITE.options) if c is CITE else c for c in COMMANDS)
    monkeypatch.setattr("bot.client.COMMANDS", changed)
    async with simcord.run(ReferenceDesk(desk)) as env:
        server = Server(env)
        result = await server.alice.slash(server.channel, "cite", document="112688")
        assert "in the log under" in text_of(result.response)
        assert "secret" not in text_of(result.response)
        assert any("secret" in str(error) for error in env.errors)


def test_only_the_guilds_intent_is_asked_for_and_nothing_pings(desk: Desk) -> None:
    client = ReferenceDesk(desk)
    assert client.intents == discord.Intents(guilds=True)
    assert client.allowed_mentions is not None
    assert client.allowed_mentions.to_dict() == {"parse": []}


def test_every_command_and_option_is_described_within_discords_limits(desk: Desk) -> None:
    for command in ReferenceDesk(desk).tree.get_commands(type=discord.AppCommandType.chat_input):
        payload = command.to_dict(ReferenceDesk(desk).tree)
        for part in (payload, *payload["options"]):
            assert 1 <= len(part["description"]) <= 100
            assert part["description"] != "…"
        # What managers do for a server stands in servers alone; everything else stands everywhere.
        in_servers = command.default_permissions is not None
        assert payload["contexts"] == ([0] if in_servers else [0, 1, 2])
        assert payload["integration_types"] == ([0] if in_servers else [0, 1])


async def test_answers_are_counted_by_command_and_outcome(server: Server, desk: Desk) -> None:
    await server.alice.slash(server.channel, "quote", words=WORDS)
    await server.alice.slash(server.channel, "quote", words="no such words stand anywhere in here")
    counted = desk.metrics.registry.get_sample_value
    for outcome in ("found", "missing"):
        assert counted("opis_answers_total", {"command": "quote", "outcome": outcome}) == 1
