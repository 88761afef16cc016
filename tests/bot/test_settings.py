"""What servers and members choose, and what is forgotten."""

from __future__ import annotations

from bot.desk import Desk
from bot.health import Fault
from storage.memory.preferences import MemberPreferences, Preferences, ServerPreferences
from tests.bot.discord_server import Server, text_of


async def test_managers_choose_and_see_what_they_chose(server: Server) -> None:
    result = await server.manager.slash(server.channel, "settings set", style="mla", citations="private")
    assert result.ephemeral
    assert "MLA" in text_of(result.response)
    shown = await server.manager.slash(server.channel, "settings show")
    assert "Citations: for the asker alone" in text_of(shown.response).replace("**", "")


async def test_a_servers_style_holds_where_a_member_chose_none(server: Server) -> None:
    await server.manager.slash(server.channel, "settings set", style="mla")
    assert "(MLA)" in text_of((await server.alice.slash(server.channel, "cite", document="112688")).response)
    await server.alice.slash(server.channel, "my set", style="apa")
    assert "(APA)" in text_of((await server.alice.slash(server.channel, "cite", document="112688")).response)
    assert "(MLA)" in text_of((await server.bob.slash(server.channel, "cite", document="112688")).response)


async def test_a_server_changes_who_sees_answers_and_a_member_overrides_it(server: Server) -> None:
    await server.manager.slash(server.channel, "settings set", citations="private", searches="public")
    assert (await server.alice.slash(server.channel, "cite", document="112688")).ephemeral
    assert not (await server.alice.slash(server.channel, "cite", document="112688", private=False)).ephemeral
    assert not (await server.alice.slash(server.channel, "documents")).ephemeral


async def test_the_usual_takes_a_choice_back(server: Server) -> None:
    await server.manager.slash(server.channel, "settings set", citations="private")
    await server.manager.slash(server.channel, "settings set", citations="usual")
    assert not (await server.alice.slash(server.channel, "cite", document="112688")).ephemeral


async def test_what_managers_alone_may_do_is_refused_to_others_who_reach_it(
    server: Server, desk: Desk
) -> None:
    pressed = "n0:settings set style:mla"
    message = await server.with_button(pressed)
    result = await server.alice.click(message, custom_id=pressed)
    assert "is for those who manage this server" in text_of(result.response)
    assert await desk.archive.preferences.server(server.guild.id) == ServerPreferences()


async def test_whoever_asks_to_be_forgotten_is(server: Server, desk: Desk) -> None:
    await server.alice.slash(server.channel, "my set", style="apa")
    result = await server.alice.slash(server.channel, "forget me")
    assert result.ephemeral
    assert await desk.archive.preferences.member(server.alice.id) == MemberPreferences()
    assert await Preferences(desk.archive.database).member(server.alice.id) == MemberPreferences()


async def test_privacy_says_that_no_message_is_kept(server: Server) -> None:
    result = await server.alice.slash(server.channel, "privacy")
    assert "No message is read or kept" in text_of(result.response)
    assert "30 days" in text_of(result.response)


async def test_the_whole_text_comes_as_a_file(server: Server, desk: Desk) -> None:
    result = await server.alice.slash(server.channel, "read", document="112688")
    pressed = await server.alice.click(result.response, label="Whole text as a file")
    document = await desk.archive.documents.get(("common",), "112688")
    assert document is not None
    (attachment,) = pressed.response.attachments
    assert attachment.filename == "112688.txt"
    assert await attachment.read() == document.source.encode()


async def test_managers_see_what_is_missing_and_what_went_wrong(server: Server, desk: Desk) -> None:
    desk.health.note(Fault("00c0ffee", "cite", desk.now(), server.guild.id))
    desk.health.note(Fault("0badcafe", "cite", desk.now(), 1))
    result = await server.manager.slash(server.channel, "status")
    said = text_of(result.response)
    assert result.ephemeral
    assert "00c0ffee" in said
    assert "0badcafe" not in said
    assert "This server has no daily post" in said


async def test_about_tells_how_far_discord_is(server: Server) -> None:
    result = await server.alice.slash(server.channel, "about")
    assert "opis" in text_of(result.response)
