"""What members do with a message or an answer: its source, the documents it names, sharing it, reporting it."""

from __future__ import annotations

from typing import Any

import pytest
import simcord

from bot.desk import Desk
from storage.memory.preferences import ServerPreferences
from tests.bot.discord_server import Server, buttons_of, text_of

WORDS = "expedient for Kim Il Sung to take urgent steps"


async def source_of(server: Server, text: str) -> Any:
    message = await server.bob.send(server.channel, text)
    return await server.alice.context_menu(server.channel, "Find the source", message)


async def test_words_of_a_message_are_found_whatever_else_it_says(server: Server) -> None:
    result = await source_of(server, f"I think somebody wrote that it is {WORDS}, but I forgot who; anyone?")
    assert result.ephemeral
    assert "expedient for KIM IL SUNG to take urgent steps" in text_of(result.response)
    assert "112688 ¶21" in text_of(result.response)


@pytest.mark.parametrize("text", ["Shall we meet at five o'clock at the library on Monday?", "hm", "👍"])
async def test_a_message_without_a_source_is_told_so_privately(server: Server, text: str) -> None:
    result = await source_of(server, text)
    assert result.ephemeral
    assert "No five words in a row" in text_of(result.response)


async def test_the_reply_is_for_everybody_and_names_the_message(server: Server) -> None:
    message = await server.bob.send(server.channel, f"Who wrote “{WORDS}”?")
    result = await server.alice.context_menu(server.channel, "Find the source", message)
    pressed = await server.alice.click(result.response, label="Reply with citation")
    assert not pressed.ephemeral
    assert str(message.id) in text_of(pressed.response)
    assert "APRF, fond 45, opis 1, delo 347, listy 46-49" in text_of(pressed.response)


@pytest.mark.parametrize(
    "text",
    [
        "see W112688 for that",
        "https://digitalarchive.wilsoncenter.org/document/112688 is worth reading",
        "As in APRF, f. 45, op. 1, d. 347, ll. 46-49.",
        "Have you read “Telegram from Shtykov to Gromyko and Stalin” of 29 September 1950?",
    ],
)
async def test_documents_that_a_message_names_are_cited(server: Server, text: str) -> None:
    message = await server.bob.send(server.channel, text)
    result = await server.alice.context_menu(server.channel, "Cite documents mentioned", message)
    assert result.ephemeral
    assert "APRF, fond 45, opis 1, delo 347, listy 46-49" in text_of(result.response)


async def test_a_message_that_names_nothing_is_told_so(server: Server) -> None:
    message = await server.bob.send(server.channel, "Meet in room 1950 at 10:30 tomorrow?")
    result = await server.alice.context_menu(server.channel, "Cite documents mentioned", message)
    assert "names no document held here" in text_of(result.response)


async def test_a_private_answer_is_shared_by_whoever_asked(server: Server) -> None:
    result = await server.alice.slash(server.channel, "search", words='"urgent steps"')
    shared = await server.alice.click(result.response, label="Share to channel")
    assert not shared.ephemeral
    assert "urgent steps" in text_of(shared.response)
    assert "Share to channel" not in buttons_of(shared.response)


async def test_nobody_else_shares_an_answer(server: Server) -> None:
    result = await server.alice.slash(server.channel, "cite", document="112688")
    forged = buttons_of(result.response)["Report a problem"].replace("r0:", "s0:")
    message = await server.with_button(forged)
    pressed = await server.bob.click(message, custom_id=forged)
    assert pressed.ephemeral
    assert "Only whoever asked" in text_of(pressed.response)


async def test_a_report_goes_to_the_channel_the_server_chose(desk: Desk, server: Server) -> None:
    await desk.archive.preferences.set_server(server.guild.id, ServerPreferences(reports=server.desk.id))
    result = await server.alice.slash(server.channel, "cite", document="112688")
    form = await server.alice.click(result.response, label="Report a problem")
    sent = await server.alice.submit_modal(form, {"words": "The *leaf* is wrong @everyone"})
    assert sent.ephemeral
    assert f"<#{server.desk.id}>" in text_of(sent.response)
    told = text_of(server.desk.last_message)
    assert "The *leaf* is wrong @everyone" in told
    assert "cite document:112688" in told


async def test_the_longest_report_arrives_whole(desk: Desk, server: Server) -> None:
    await desk.archive.preferences.set_server(server.guild.id, ServerPreferences(reports=server.desk.id))
    result = await server.alice.slash(server.channel, "cite", document="112688")
    form = await server.alice.click(result.response, label="Report a problem")
    words = "*\n" * 300 + "#" * 390 + " the end"
    await server.alice.submit_modal(form, {"words": words})
    told = text_of(server.desk.last_message)
    assert "#" * 390 + " the end" in told
    assert told.endswith(str(result.response.id))


async def test_a_report_without_a_channel_says_that_it_went_nowhere(server: Server) -> None:
    result = await server.alice.slash(server.channel, "cite", document="112688")
    form = await server.alice.click(result.response, label="Report a problem")
    sent = await server.alice.submit_modal(form, {"words": "The leaf is wrong"})
    assert "nothing was sent" in text_of(sent.response)


async def test_nothing_is_kept_in_discords_memory_for_a_button_or_a_form(
    server: Server, simcord_env: simcord.Env
) -> None:
    result = await server.alice.slash(server.channel, "search", words="telegram")
    await server.alice.click(result.response, label="Report a problem")
    store = simcord_env.bot._connection._view_store
    assert not store._views
    assert not store._modals
