"""Answers at hand: given again at once while the store is as it was, and never a moment longer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.answer import Found
from bot.commands.at_hand import IN_TIME, LEAST, AtHand, Ready, asked_of, size
from bot.commands.declaration import Request
from bot.commands.message import SOURCE
from bot.commands.quote import QUOTE
from bot.desk import Desk
from bot.rendering.pages import Page, Text
from storage.model import COMMON
from tests.bot.discord_server import Server, text_of
from tests.making import document
from tests.storage.keeping import keep

WORDS = "army was ready"
READY = Ready(Found("an answer"), (Page((Text("shown"),)),))
ASKED = ("quote", WORDS)


class Store:
    """A store whose version a test sets."""

    def __init__(self) -> None:
        self.version = 1


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def at_hand(store: Store) -> AtHand[Ready]:
    return AtHand(lambda: store.version, size, room=3 * LEAST + 100)


def test_an_answer_is_given_again_while_nothing_was_committed(at_hand: AtHand[Ready]) -> None:
    at_hand.put(ASKED, READY, version=1, seconds=0.1)
    assert at_hand.get(ASKED) is READY


def test_an_answer_is_forgotten_once_anything_was_committed(at_hand: AtHand[Ready], store: Store) -> None:
    at_hand.put(ASKED, READY, version=1, seconds=0.1)
    store.version = 2
    assert at_hand.get(ASKED) is None
    store.version = 1
    assert at_hand.get(ASKED) is None


def test_an_answer_begun_before_a_commit_is_not_given_after_it(at_hand: AtHand[Ready], store: Store) -> None:
    store.version = 2
    at_hand.put(ASKED, READY, version=1, seconds=0.1)
    assert at_hand.get(ASKED) is None


def test_an_answer_that_the_deadline_may_have_cut_is_made_anew(at_hand: AtHand[Ready]) -> None:
    at_hand.put(ASKED, READY, version=1, seconds=IN_TIME + 0.01)
    assert at_hand.get(ASKED) is None


def test_the_room_is_bounded_and_the_oldest_answer_makes_room(at_hand: AtHand[Ready]) -> None:
    for number in range(4):
        at_hand.put(number, READY, version=1, seconds=0.1)
    assert [at_hand.get(number) for number in range(4)] == [None, READY, READY, READY]
    huge = Ready(READY.answer, (Page((Text("x" * 5 * LEAST),)),))
    at_hand.put("huge", huge, version=1, seconds=0.1)
    assert at_hand.get("huge") is None
    assert at_hand.get(3) is READY


def test_what_is_seen_in_one_server_is_never_at_hand_in_another() -> None:
    here, there = (Request({"words": WORDS}, (COMMON, f"guild:{n}"), date(2026, 5, 30)) for n in (1, 2))
    assert asked_of(QUOTE, here) != asked_of(QUOTE, there)


def test_the_words_of_a_members_message_are_not_kept() -> None:
    assert asked_of(SOURCE, Request({"text": "what somebody wrote"})) is None


async def test_what_was_not_found_is_found_once_it_is_there(server: Server, desk: Desk) -> None:
    result = await server.alice.slash(server.channel, "quote", words=WORDS)
    assert WORDS not in text_of(result.response)
    await keep(desk.archive.database, document("1"))
    result = await server.alice.slash(server.channel, "quote", words=WORDS)
    assert WORDS in text_of(result.response)


async def test_a_question_asked_again_sees_the_document_that_came_in_between(
    server: Server, desk: Desk
) -> None:
    await keep(desk.archive.database, document("1"))
    for _ in range(2):
        result = await server.alice.slash(server.channel, "quote", words=WORDS)
        assert "1 ¶1" in text_of(result.response)
        assert "Second telegram" not in text_of(result.response)
    await keep(desk.archive.database, document("2", title="Second telegram"))
    result = await server.alice.slash(server.channel, "quote", words=WORDS)
    assert "Second telegram" in text_of(result.response)


async def test_what_is_typed_again_offers_the_document_that_came_in_between(
    server: Server, desk: Desk
) -> None:
    for _ in range(2):
        offered = await server.alice.autocomplete(server.channel, "cite", "document", "second tel")
        assert "2" not in [choice["value"] for choice in offered]
    await keep(desk.archive.database, document("2", title="Second telegram"))
    offered = await server.alice.autocomplete(server.channel, "cite", "document", "second tel")
    assert "2" in [choice["value"] for choice in offered]


async def test_with_nothing_typed_a_server_is_offered_first_what_it_was_given_most(
    server: Server, desk: Desk
) -> None:
    ours = desk.archive.answered
    ours.note(1, server.guild.id, 10, [("112688", None), ("112688", 3)])
    ours.note(2, server.guild.id + 1, 11, [("1950-05-30-6a4036", None)] * 5)
    await ours.settle()
    await keep(desk.archive.database, document("newest"))
    offered = await server.alice.autocomplete(server.channel, "cite", "document", "")
    assert [choice["value"] for choice in offered] == ["112688", "newest", "1950-05-30-6a4036"]
