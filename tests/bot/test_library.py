"""A server's own library: what members offer is shown before it is stored, by those who may, and seen there alone."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.client import ReferenceDesk
from bot.desk import Desk
from storage.intake.offers import KEPT, MOST
from storage.memory.preferences import ServerPreferences
from storage.model import own_library
from tests.bot.discord_server import Server, buttons_of, text_of
from tests.bot.offering import TITLE, offer, own
from tests.conftest import SEEDS

BARE = "The harvest in Ryanggang failed after the flood, and the committee asked for barley."


async def test_what_was_understood_is_shown_and_nothing_is_stored_before_somebody_says_so(
    server: Server, desk: Desk
) -> None:
    shown = await offer(server)
    said = text_of(shown.response).replace("**", "")
    assert shown.ephemeral
    assert f"Title: {TITLE} (guessed)" in said
    assert "Date: 12 March 1955 (guessed)" in said
    assert "Layout: plain" in said
    assert "words in 2 passages" in said
    assert "record number" in said.partition("Not stated")[2]
    assert await own(desk, server) == []
    stored = await server.manager.click(shown.response, label="Store")
    assert "1 added" in text_of(stored.response)
    assert await own(desk, server) == [TITLE]
    found = await server.alice.slash(server.channel, "quote", words="asked for four thousand tons of barley")
    assert "four thousand tons of barley" in text_of(found.response)


async def test_an_offer_is_stored_once(server: Server, desk: Desk) -> None:
    shown = await offer(server)
    store = buttons_of(shown.response)["Store"]
    await server.manager.click(shown.response, label="Store")
    again = await server.manager.click(await server.with_button(store), custom_id=store)
    assert "stored or discarded already" in text_of(again.response)
    assert len(await own(desk, server)) == 1


async def test_a_discarded_offer_leaves_nothing(server: Server, desk: Desk) -> None:
    shown = await offer(server)
    gone = await server.manager.click(shown.response, label="Discard")
    assert "was discarded" in text_of(gone.response)
    assert await own(desk, server) == []
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 0


async def test_title_and_date_are_corrected_in_a_form_and_told_apart_from_what_the_page_says(
    server: Server, desk: Desk
) -> None:
    shown = await offer(server)
    form = await server.manager.click(shown.response, label="Correct")
    corrected = await server.manager.submit_modal(form, {"title": "Harvest note", "date": "13 March 1955"})
    said = text_of(corrected.response).replace("**", "")
    assert "Title: Harvest note (given)" in said
    assert "Date: 13 March 1955 (given)" in said
    await server.manager.click(corrected.response, label="Store")
    (card,), _ = await desk.archive.documents.listing((own_library(server.guild.id),))
    assert card.record.date is not None
    assert (card.record.date.edtf, card.record.date.origin) == ("1955-03-13", "given")
    assert {origin.field for origin in card.record.origins} == {"title", "date"}


async def test_what_was_not_touched_in_the_form_stays_what_the_page_says(server: Server) -> None:
    shown = await offer(server)
    form = await server.manager.click(shown.response, label="Correct")
    corrected = await server.manager.submit_modal(form, {"title": TITLE, "date": "March 1955"})
    said = text_of(corrected.response).replace("**", "")
    assert f"Title: {TITLE} (guessed)" in said
    assert "Date: March 1955 (given)" in said


async def test_a_date_that_cannot_be_read_corrects_nothing(server: Server) -> None:
    shown = await offer(server)
    form = await server.manager.click(shown.response, label="Correct")
    refused = await server.manager.submit_modal(form, {"title": "", "date": "some time later"})
    assert "is no date that opis can read" in text_of(refused.response)


async def test_a_text_is_pasted_into_a_form(server: Server, desk: Desk) -> None:
    form = await server.manager.slash(server.channel, "library add")
    shown = await server.manager.submit_modal(form, {"text": BARE, "title": "A note", "date": "1955-03"})
    said = text_of(shown.response).replace("**", "")
    assert "Title: A note (given)" in said
    await server.manager.click(shown.response, label="Store")
    assert await own(desk, server) == ["A note"]


async def test_buttons_and_forms_of_an_offer_live_through_a_restart(desk: Desk) -> None:
    async with simcord.run(ReferenceDesk(desk)) as env:
        buttons = buttons_of((await offer(Server(env))).response)
    async with simcord.run(ReferenceDesk(desk), strict_sync=False) as env:
        server = Server(env)
        # The new Discord has servers of other numbers: the offer is moved to this one's library.
        await desk.archive.database.write(
            lambda c: c.execute("UPDATE offers SET library = ?", (own_library(server.guild.id),))
        )
        correct, store = buttons["Correct"], buttons["Store"]
        form = await server.manager.click(await server.with_button(correct), custom_id=correct)
        shown = await server.manager.submit_modal(form, {"title": "Harvest note", "date": ""})
        assert "Harvest note" in text_of(shown.response)
        await server.manager.click(await server.with_button(store), custom_id=store)
        assert await own(desk, server) == ["Harvest note"]


async def test_only_those_who_may_add_documents(server: Server, desk: Desk, simcord_env: simcord.Env) -> None:
    for refused in (
        await offer(server, member=server.alice),
        await server.alice.slash(server.channel, "library add"),
        await server.alice.slash(server.channel, "library remove", document="112688"),
    ):
        assert "those who manage this server" in text_of(refused.response)
    shown = await offer(server)
    for custom in buttons_of(shown.response).values():
        pressed = await server.alice.click(await server.with_button(custom), custom_id=custom)
        assert "those who manage this server" in text_of(pressed.response)
    assert await own(desk, server) == []
    role = server.guild.create_role("archivists")
    archivist = server.guild.add_member(simcord_env.create_user("vera"), roles=[role])
    await server.manager.slash(server.channel, "settings set", librarians=role)
    shown = await offer(server, member=archivist)
    await archivist.click(shown.response, label="Store")
    assert await own(desk, server) == [TITLE]
    assert "those who manage this server" in text_of((await offer(server, member=server.alice)).response)


async def test_a_file_name_cannot_lead_anywhere_or_format_anything(server: Server, desk: Desk) -> None:
    shown = await offer(server, name="../../**etc**\u202epasswd.txt")
    await server.manager.click(shown.response, label="Store")
    path = await desk.archive.database.read(
        lambda c: c.execute("SELECT path FROM documents WHERE library <> 'common'").fetchone()[0]
    )
    assert "/" not in path
    assert "\u202e" not in path


async def test_what_the_common_library_holds_is_not_stored_again(server: Server, desk: Desk) -> None:
    seed = SEEDS[0].read_bytes()
    shown = await offer(server, seed, "again.txt")
    assert "The common library holds 112688 already" in text_of(shown.response)
    stored = await server.manager.click(shown.response, label="Store")
    assert "was not stored again" in text_of(stored.response)
    assert await own(desk, server) == []


async def test_the_oldest_offers_make_room(server: Server, desk: Desk) -> None:
    for number in range(MOST + 2):
        await offer(server, name=f"{number}.txt")
    assert await desk.archive.offers.count(own_library(server.guild.id)) == MOST


async def test_documents_are_listed_and_removed_once_that_is_sure(server: Server, desk: Desk) -> None:
    listed = await server.alice.slash(server.channel, "library list")
    assert "no document of its own" in text_of(listed.response)
    shown = await offer(server)
    await server.manager.click(shown.response, label="Store")
    assert TITLE in text_of((await server.alice.slash(server.channel, "library list")).response)
    offered = await server.manager.autocomplete(server.channel, "library remove", "document", "")
    choices = offered if isinstance(offered, list) else offered.autocomplete_choices
    assert [TITLE in choice["name"] for choice in choices] == [True]
    asked = await server.manager.slash(server.channel, "library remove", document=choices[0]["value"])
    assert await own(desk, server) == [TITLE]
    gone = await server.manager.click(asked.response, label="Remove")
    assert "was taken out" in text_of(gone.response)
    assert await own(desk, server) == []


async def test_a_common_document_cannot_be_removed_from_a_server(server: Server, desk: Desk) -> None:
    line = "n0:library remove document:112688 sure:true"
    pressed = await server.manager.click(await server.with_button(line), custom_id=line)
    assert "No document here" in text_of(pressed.response)
    assert await desk.archive.documents.card(("common",), "112688") is not None


async def test_status_tells_what_is_held_who_may_add_and_what_waits(server: Server) -> None:
    await offer(server)
    said = text_of((await server.alice.slash(server.channel, "library status")).response)
    assert "2 documents" in said
    assert "One offer waits" in said
    assert "those who manage this server" in said


async def test_what_a_server_offered_is_forgotten_with_it(server: Server, desk: Desk) -> None:
    await offer(server)
    await desk.archive.offers.forget_guild(server.guild.id)
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 0


async def test_an_offer_that_waited_a_week_is_forgotten(server: Server, desk: Desk) -> None:
    shown = await offer(server)
    await desk.archive.offers.forget_old(desk.now() + KEPT - timedelta(minutes=1))
    assert await desk.archive.offers.count(own_library(server.guild.id)) == 1
    await desk.archive.offers.forget_old(desk.now() + KEPT + timedelta(minutes=1))
    gone = await server.manager.click(shown.response, label="Store")
    assert "has waited too long" in text_of(gone.response)
    assert await own(desk, server) == []


async def test_choosing_who_may_add_leaves_the_other_choices(server: Server, desk: Desk) -> None:
    role = server.guild.create_role("archivists")
    await server.manager.slash(server.channel, "settings set", style="mla", librarians=role)
    shown = await server.manager.slash(server.channel, "settings set", no_librarians=True)
    assert "Documents may be added by" in text_of(shown.response)
    assert await desk.archive.preferences.server(server.guild.id) == ServerPreferences("mla")
