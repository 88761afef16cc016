"""What goes in comes out whole, only for those who may see it, and in order of time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.archive import Archive
from storage.documents import Card
from storage.faults import StoreDamaged
from storage.intake.shelving import put
from storage.model import COMMON, Agent, Credit, Document, Publication, RecordDate, Shelfmark
from tests.conftest import NOON
from tests.making import document

GUILD = "guild:42"
BOTH = (COMMON, GUILD)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


async def keep(archive: Archive, *documents: Document) -> None:
    await archive.database.write(lambda connection: [put(connection, one, "made", NOON) for one in documents])


async def test_a_document_comes_back_with_everything_that_was_read_in_it(archive: Archive) -> None:
    made = document(
        sender="Shtykov",
        summary="Shtykov reports.",
        credits=(Credit("translator", "Gary Goldberg"),),
        people=("Stalin", "Kim Il Sung"),
    )
    await keep(archive, made)
    held = await archive.documents.get((COMMON,), "1")
    assert held == made
    assert held is not None
    assert held.sha256 == made.sha256
    assert held.dates
    assert held.names
    assert held.marks
    assert held.copies


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=WORDS, title=WORDS, stated=WORDS, leaf=WORDS, year=WORDS)
async def test_whatever_a_record_states_comes_back_as_it_was(
    archive: Archive, text: str, title: str, stated: str, leaf: str, year: str
) -> None:
    made = document(
        "any",
        text,
        title=title,
        summary=stated,
        date=None,
        url=stated or None,
        shelfmarks=(Shelfmark(text=stated, listy=leaf),),
        agents=(Agent(role="author", literal=stated),),
        publication=Publication(type="manuscript", volume=year),
    )
    await keep(archive, made)
    assert await archive.documents.get((COMMON,), "any") == made


async def test_nobody_sees_a_document_of_a_library_that_is_not_theirs(archive: Archive) -> None:
    await keep(archive, document("1", library=GUILD))
    assert await archive.documents.get((COMMON,), "1") is None
    assert await archive.documents.card((COMMON,), "1") is None
    assert await archive.documents.cards((COMMON,), ["1"]) == ()
    assert await archive.documents.passages((COMMON,), "1", 1, 9) == ()
    assert await archive.documents.listing((COMMON,)) == ((), 0)
    assert await archive.documents.get((), "1") is None
    assert await archive.documents.get(BOTH, "1") is not None


async def test_two_libraries_may_hold_different_documents_under_one_id(archive: Archive) -> None:
    await keep(archive, document("1", title="Theirs", library=GUILD), document("1", title="Everybody's"))
    titles = [
        card.record.title
        for scope in (BOTH, tuple(reversed(BOTH)))
        if (card := await archive.documents.card(scope, "1")) is not None
    ]
    assert titles == ["Everybody's", "Theirs"]


async def test_a_card_says_how_much_there_is_and_since_when(archive: Archive) -> None:
    made = document("1", "Two words.\n\nThree more words.")
    await keep(archive, made)
    card = await archive.documents.card((COMMON,), "1")
    assert card == Card(COMMON, "1", made.record, passages=2, words=5, added="2026-05-30T12:00:00+00:00")


async def test_cards_come_in_the_order_asked_for_without_the_unknown(archive: Archive) -> None:
    await keep(archive, document("a"), document("b"))
    cards = await archive.documents.cards((COMMON,), ["b", "no such document", "a", "b"])
    assert [card.id for card in cards] == ["b", "a", "b"]


async def test_passages_come_by_number_as_far_as_there_are_any(archive: Archive) -> None:
    await keep(archive, document("1", "one\n\ntwo\n\nthree"))
    passages = await archive.documents.passages((COMMON,), "1", 2, 99)
    assert [(passage.number, passage.text) for passage in passages] == [(2, "two"), (3, "three")]


async def test_the_list_is_in_order_of_time_with_the_undated_last(archive: Archive) -> None:
    dates = {"day": "1950-05-30", "year": "1950", "before": "1949-12", "undated": None, "until": "../1948"}
    await keep(archive, *(document(name, date=date) for name, date in dates.items()))
    cards, total = await archive.documents.listing((COMMON,))
    assert [card.id for card in cards] == ["until", "before", "year", "day", "undated"]
    assert total == 5


async def test_the_list_can_be_read_page_by_page(archive: Archive) -> None:
    await keep(archive, *(document(str(number), date=f"19{number}") for number in range(50, 60)))
    cards, total = await archive.documents.listing((COMMON,), offset=8, limit=5)
    assert [card.id for card in cards] == ["58", "59"]
    assert total == 10


async def test_a_document_put_again_takes_the_place_of_the_first_and_leaves_no_rest(archive: Archive) -> None:
    await keep(archive, document("1", "one\n\ntwo\n\nKim Il Sung on 30 May 1950"))
    await keep(archive, document("1", "one", title="Renamed", date=None))
    assert await archive.documents.get((COMMON,), "1") == document("1", "one", title="Renamed", date=None)
    assert (await archive.check(deep=True)).findings == ()


async def test_a_date_that_cannot_be_placed_is_kept_as_its_words(archive: Archive) -> None:
    made = replace(document("1"), record=replace(document().record, date=RecordDate("in the autumn", None)))
    await keep(archive, made)
    assert await archive.documents.get((COMMON,), "1") == made


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE documents SET source = source || '!'",
        "UPDATE dates SET role = 'rumoured'",
        "UPDATE documents SET record = '[]'",
    ],
)
async def test_a_document_that_is_not_as_it_was_stored_is_never_given(archive: Archive, damage: str) -> None:
    await keep(archive, document("1"))
    await archive.database.write(lambda connection: connection.execute(damage))
    with pytest.raises(StoreDamaged) as caught:
        await archive.documents.get((COMMON,), "1")
    assert caught.value.path == archive.database.path
