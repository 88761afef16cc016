"""What Discord and the network say, and what it means for a post."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest

from bot.daily.discord_sender import outcome_of
from bot.daily.sending import Deleted, Doubtful, Refusal, Withheld


def answered(status: int, code: int = 0) -> discord.HTTPException:
    kinds: dict[int, type[discord.HTTPException]] = {403: discord.Forbidden, 404: discord.NotFound}
    kind = kinds.get(status, discord.DiscordServerError if status >= 500 else discord.HTTPException)
    response: Any = SimpleNamespace(status=status, reason="")
    return kind(response, {"code": code, "message": "said"})


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (answered(403, 50001), Refusal("missing-access", "403/50001")),
        (answered(403, 50013), Refusal("missing-permission", "403/50013")),
        (answered(403, 200000), Refusal("blocked", "403/200000")),
        (answered(404, 10003), Refusal("channel-gone", "404/10003")),
        (answered(404, 10008), Deleted()),
        (answered(400, 50035), Withheld("400/50035")),
        (answered(401), Withheld("401/0")),
        (answered(429), Withheld("429/0")),
        (answered(500), Doubtful("500/0")),
        (answered(503), Doubtful("503/0")),
        (ConnectionResetError(), Doubtful("ConnectionResetError")),
        (TimeoutError(), Doubtful("TimeoutError")),
        (aiohttp.ServerDisconnectedError(), Doubtful("ServerDisconnectedError")),
    ],
)
def test_a_refusal_is_for_good_a_lost_answer_is_in_doubt_and_the_rest_can_be_tried_again(fault, outcome):
    assert outcome_of(fault) == outcome


def test_a_connection_that_was_never_made_carried_no_message():
    key: Any = SimpleNamespace(host="x", port=1, ssl=True)
    assert outcome_of(aiohttp.ClientConnectorError(key, OSError())) == Withheld("ClientConnectorError")
