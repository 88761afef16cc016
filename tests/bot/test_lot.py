"""A quotation drawn by lot: verbatim, by whom it says, and the same again for whoever presses its buttons."""

from __future__ import annotations

import pytest

from bot.answers.answer import Found, Missing
from bot.answers.quoted import Quotation
from bot.commands.declaration import Request
from bot.commands.lot import with_lot
from bot.commands.quote import QUOTE
from bot.desk import Desk
from storage.model import COMMON
from tests.bot.discord_server import Server, text_of

LOTS = range(20)


async def drawn(desk: Desk, lot: int, **options: str) -> Quotation:
    answer = await QUOTE.answer(desk, Request({"lot": lot, **options}))
    assert isinstance(answer, Found)
    return answer.value.results[0]


async def test_what_is_drawn_is_a_slice_of_its_source(desk: Desk) -> None:
    for lot in LOTS:
        one = await drawn(desk, lot)
        document = await desk.archive.documents.get((COMMON,), one.document)
        assert document is not None
        assert document.source[one.start : one.end] == one.text
        assert document.passages[one.passage - 1].start <= one.start


async def test_one_lot_draws_one_sentence_and_other_lots_others(desk: Desk) -> None:
    assert await drawn(desk, 5) == await drawn(desk, 5)
    assert len({(await drawn(desk, lot)).text for lot in LOTS}) > 5


@pytest.mark.parametrize("person", ["Shtykov", "Kim Il Sung"])
async def test_only_what_a_person_says_is_drawn_for_that_person(desk: Desk, person: str) -> None:
    assert {(await drawn(desk, lot, person=person)).speaker for lot in LOTS} == {person}


async def test_a_person_of_whom_nothing_is_certain_is_said_so(desk: Desk) -> None:
    answer = await QUOTE.answer(desk, Request({"lot": 1, "person": "Truman"}))
    assert answer == Missing("Truman", "speaker")


async def test_words_that_are_another_persons_are_not_given_as_this_ones(desk: Desk) -> None:
    words = "expedient for Kim Il Sung to take urgent steps"
    assert isinstance(await QUOTE.answer(desk, Request({"words": words, "person": "Shtykov"})), Found)
    assert isinstance(await QUOTE.answer(desk, Request({"words": words, "person": "Stalin"})), Missing)


async def test_no_lot_is_drawn_where_words_or_a_lot_are_given(desk: Desk) -> None:
    assert with_lot(QUOTE, {"words": "urgent steps"}, desk.chance) == {"words": "urgent steps"}
    assert with_lot(QUOTE, {"lot": 7}, desk.chance) == {"lot": 7}
    assert "lot" in with_lot(QUOTE, {"person": "Shtykov"}, desk.chance)


async def test_shared_it_is_the_same_and_another_is_drawn_anew(server: Server, desk: Desk) -> None:
    first = await server.alice.slash(server.channel, "quote", person="Shtykov", private=True)
    shared = await server.alice.click(first.response, label="Share to channel")
    assert text_of(shared.response) == text_of(first.response)
    texts = set()
    for _ in range(6):
        another = await server.alice.click(first.response, label="Another")
        texts.add(text_of(another.response))
    assert len(texts) > 1
