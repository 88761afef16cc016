"""`opis doctor` says of each thing a bot needs what is so, against a Discord that answers as the real one does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from bot.strings import strings
from bot.terminal.doctor import doctor, room, time_of_day, writable
from storage.archive import Archive
from tests.postgres import Server

TOKEN = "a.secret.token"  # noqa: S105 -- made for the test
NOW = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)


async def application(request: web.Request) -> web.Response:
    headers = {"Date": "Sat, 30 May 2026 12:00:02 GMT"}
    if request.headers["Authorization"] != f"Bot {TOKEN}":
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401, headers=headers)
    return web.json_response({"name": "opis", "flags": 1 << 19}, headers=headers)


@pytest.fixture
async def api() -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/applications/@me", application)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest.fixture
def look(api: str, capsys: pytest.CaptureFixture[str]) -> Callable:
    async def look(database: Path | str, token: str) -> tuple[int, dict[str, dict[str, object]]]:
        settings = Settings(DISCORD_TOKEN=token, OPIS_DATABASE=database, _env_file=None)
        status = await doctor(settings, strings(), as_json=True, api=api, clock=lambda: NOW)
        said = capsys.readouterr().out
        assert TOKEN not in said
        return status, {one["look"]: one for one in map(json.loads, said.splitlines())}

    return look


async def test_a_bot_that_has_all_it_needs_is_well(seeded: Archive, look: Callable) -> None:
    status, looks = await look(seeded.database.path, TOKEN)
    assert status == 0
    assert looks["doctor_token"]["message"] == "Discord accepts the token of “opis”."
    assert {"check_passed", "doctor_room", "doctor_folder", "doctor_clock", "doctor_intents_spare"} <= set(
        looks
    )


@pytest.mark.parametrize(("token", "reason"), [("", "token_missing"), ("another", "token_refused")])
async def test_a_token_that_does_not_serve_is_named_with_the_next_step(
    seeded: Archive, look: Callable, token: str, reason: str
) -> None:
    status, looks = await look(seeded.database.path, token)
    assert (status, looks[reason]["well"]) == (1, False)


async def test_an_unreachable_discord_is_said(
    seeded: Archive, capsys: pytest.CaptureFixture[str], unused_tcp_port: int
) -> None:
    settings = Settings(DISCORD_TOKEN=TOKEN, OPIS_DATABASE=seeded.database.path, _env_file=None)
    nowhere = f"http://127.0.0.1:{unused_tcp_port}"
    assert await doctor(settings, strings(), as_json=False, api=nowhere, clock=lambda: NOW) == 1
    assert "✗ Discord cannot be reached" in capsys.readouterr().out


async def test_a_damaged_store_is_named_with_the_next_step(seeded: Archive, look: Callable) -> None:
    await seeded.database.write(lambda connection: connection.execute("UPDATE documents SET title = '!'"))
    status, looks = await look(seeded.database.path, TOKEN)
    assert status == 1
    assert "opis restore" in str(looks["doctor_store_unsound"]["message"])


def test_a_clock_that_is_astray_is_said_with_the_seconds() -> None:
    assert time_of_day(NOW, NOW + timedelta(seconds=5)).well
    assert time_of_day(NOW, NOW + timedelta(minutes=5)).facts == {"seconds": 300}


def test_a_file_in_the_place_of_a_folder_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not writable(tmp_path / "file").well
    assert writable(tmp_path / "not" / "yet").well
    assert room(tmp_path / "not" / "yet" / "opis.sqlite").facts["folder"] == str(tmp_path)


async def test_a_record_is_told_with_its_version_and_a_role_above_its_locks_is_named(
    postgres_server: Server, look: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    base = postgres_server.base()
    monkeypatch.setenv("OPIS_COPY", str(tmp_path / "copy.sqlite"))
    status, looks = await look(base, TOKEN)
    assert (status, looks["doctor_record"]["well"]) == (0, True)
    status, looks = await look(base.replace("opis@", "postgres@"), TOKEN)
    assert (status, looks["doctor_record_unguarded"]["well"]) == (1, False)
    status, looks = await look("postgresql://opis:secret@/opis?host=/nowhere", TOKEN)
    assert status == 1
    assert "secret" not in str(looks["record_unreachable"]["message"])
