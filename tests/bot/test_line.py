"""What a member types is read as they mean it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer import Refused
from bot.commands.declaration import Command, Kind, Option, Request
from bot.commands.line import Spoken, spoken_line, understand
from bot.desk import Desk


async def nothing(desk: Desk, request: Request) -> Refused:
    return Refused("nothing")


CITE = Command(
    "cite",
    nothing,
    (Option("document", Kind.DOCUMENT, required=True), Option("style", choices=("mla", "apa"))),
)
SEARCH = Command(
    "search",
    nothing,
    (
        Option("words", required=True),
        Option("limit", Kind.INTEGER, least=1, most=100),
        Option("deep", Kind.BOOLEAN),
    ),
)
DAILY = Command("daily set", nothing, (Option("zone", required=True),))
ABOUT = Command("about", nothing)
COMMANDS = (CITE, SEARCH, DAILY, ABOUT)


def options(line: str) -> dict[str, object]:
    spoken = understand(line, COMMANDS)
    assert isinstance(spoken, Spoken), spoken
    return dict(spoken.options)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/cite document:112688 style:mla", {"document": "112688", "style": "mla"}),
        ("/cite 112688", {"document": "112688"}),
        ("cite 112688", {"document": "112688"}),
        ("/cite Telegram from Shtykov style:APA", {"document": "Telegram from Shtykov", "style": "apa"}),
        ('/cite document:"a title with style:mla in it"', {"document": "a title with style:mla in it"}),
        ("/search kim il sung limit:5", {"words": "kim il sung", "limit": 5}),
        ('/search "exact phrase" -not', {"words": '"exact phrase" -not'}),
        ('/search "kim il sung"', {"words": "kim il sung"}),
        ("/search he said: no limit: here", {"words": "he said: no limit: here"}),
        ("/search a deep:yes", {"words": "a", "deep": True}),
        (
            '/search words:"he said \\"no\\" limit:5 times" limit:7',
            {"words": 'he said "no" limit:5 times', "limit": 7},
        ),
        ('/search "he said \\"no\\""', {"words": 'he said "no"'}),
        ("/daily set Europe/Berlin", {"zone": "Europe/Berlin"}),
        ("/about", {}),
    ],
)
def test_a_line_gives_the_options_it_names(line: str, expected: dict[str, object]) -> None:
    assert options(line) == expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("/sing", "unknown_command"),
        ("/cite", "option_missing"),
        ("/cite x style:vancouver", "not_a_choice"),
        ("/search x limit:many", "not_a_number"),
        ("/search x limit:0", "out_of_range"),
        ("/search x limit:101", "out_of_range"),
        ("/search x deep:perhaps", "not_yes_or_no"),
    ],
)
def test_a_line_that_cannot_be_understood_says_why(line: str, reason: str) -> None:
    refused = understand(line, COMMANDS)
    assert isinstance(refused, Refused)
    assert refused.reason == reason


@given(st.text())
def test_any_words_after_search_are_words_or_a_reason(words: str) -> None:
    assert isinstance(understand(f"/search {words}", COMMANDS), Spoken | Refused)


@given(st.text(min_size=1).map(str.strip).filter(bool), st.integers(1, 100))
def test_a_line_made_of_options_is_read_back_as_these_options(words: str, limit: int) -> None:
    asked = {"words": words, "limit": limit}
    assert options(spoken_line(SEARCH, asked)) == asked
