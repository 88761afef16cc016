"""Names on Discord: what a member sees, and what managers alone may decide, each for their own server."""

from __future__ import annotations

from pathlib import Path

from bot.commands import COMMANDS
from bot.commands.declaration import Place, Request
from bot.commands.line import Spoken, understand
from bot.desk import Desk
from storage.archive import Archive
from storage.intake.ingest import ensure_seeded
from storage.persons.authority import RulingKind
from storage.place import Place as StorePlace
from tests.bot.discord_server import Server, buttons_of, text_of
from tests.conftest import NOON, SEEDS
from tests.postgres import Server as PostgresServer

SCOPE = ("common",)


async def test_a_name_is_shown_with_its_spellings_and_their_evidence(server: Server) -> None:
    result = await server.alice.slash(server.channel, "people show", name="Choe Yong-geon")
    said = text_of(result.response)
    assert "CHOE YONG-GEON [Choe Yong Gon]" in said
    assert "112688" in said
    assert not result.ephemeral


async def test_who_may_be_meant_is_asked_and_offered_as_buttons(server: Server) -> None:
    result = await server.alice.slash(server.channel, "people show", name="Vasil")
    labels = list(buttons_of(result.response))
    assert any(label.startswith("Vasil") for label in labels) or "Vasil" in text_of(result.response)


async def test_names_are_completed_while_they_are_typed(server: Server) -> None:
    offered = await server.alice.autocomplete(server.channel, "people show", "name", "shtik")
    choices = offered if isinstance(offered, list) else offered.autocomplete_choices
    assert [choice["value"] for choice in choices] == ["Shtykov"]


async def test_managers_put_names_together_and_take_it_back(server: Server, desk: Desk) -> None:
    done = await server.manager.slash(server.channel, "people merge", name="Shtykov", **{"with": "Gromyko"})
    assert "one person here from now on" in text_of(done.response)
    own = (*SCOPE, f"guild:{server.guild.id}")
    assert await desk.archive.people.spelt(own, "Gromyko") == await desk.archive.people.spelt(own, "Shtykov")
    assert await desk.archive.people.spelt(SCOPE, "Gromyko") != await desk.archive.people.spelt(
        SCOPE, "Shtykov"
    )
    shown = await server.alice.slash(server.channel, "people show", name="Gromyko")
    assert "put together by a manager here" in text_of(shown.response)
    back = await server.manager.slash(server.channel, "people undo")
    assert "Taken back" in text_of(back.response)
    assert await desk.archive.people.spelt(own, "Gromyko") != await desk.archive.people.spelt(own, "Shtykov")


async def test_others_may_not_decide_however_they_reach_it(server: Server, desk: Desk) -> None:
    refused = await server.alice.slash(server.channel, "people merge", name="Shtykov", **{"with": "Gromyko"})
    assert "manage this server" in text_of(refused.response)
    pressed = "n0:people merge name:Shtykov with:Gromyko"
    message = await server.with_button(pressed)
    result = await server.alice.click(message, custom_id=pressed)
    assert "manage this server" in text_of(result.response)
    assert await desk.archive.authority.undo(f"guild:{server.guild.id}") is None


async def test_what_a_server_that_was_left_decided_is_forgotten(server: Server, desk: Desk) -> None:
    library = f"guild:{server.guild.id}"
    await desk.archive.authority.rule(library, RulingKind.MERGE, "Shtykov", "Gromyko")
    await desk.archive.authority.forget_guild(server.guild.id)
    assert await desk.archive.authority.undo(library) is None


async def test_what_is_ruled_on_one_host_is_answered_by_and_taken_back_on_another(
    postgres_server: PostgresServer, tmp_path: Path
) -> None:
    base = postgres_server.base()

    async def said(archive: Archive, line: str) -> str:
        spoken = understand(line, COMMANDS)
        assert isinstance(spoken, Spoken)
        place = Place(1, 2, 3, manager=True)
        await archive.shelves.follow()
        return repr(
            await spoken.command.answer(
                Desk(archive), Request(spoken.options, (*SCOPE, "guild:1"), place=place)
            )
        )

    async with (
        await Archive.open(StorePlace(tmp_path / "here.sqlite", base), clock=lambda: NOON) as here,
        await Archive.open(StorePlace(tmp_path / "there.sqlite", base), clock=lambda: NOON) as there,
    ):
        await ensure_seeded(here, SEEDS)
        apart = await said(there, "people Gromyko")
        assert "Ruled(" in await said(here, "people merge name:Shtykov with:Gromyko")
        together = await said(there, "people Gromyko")
        assert together != apart
        assert "Shtykov" in together
        assert await said(here, "people Gromyko") == together
        assert "Ruled(" in await said(there, "people split name:Shtykov spelling:Gromyko")
        assert await said(here, "people Gromyko") == await said(there, "people Gromyko") != together
        for ruled in ("split", "merge"):
            assert f"Ruled(kind='{ruled}'" in await said(here, "people undo")
        assert await said(there, "people Gromyko") == apart
        assert "nothing_to_undo" in await said(there, "people undo")
