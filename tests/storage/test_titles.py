"""Completing titles: what is offered while somebody types, and in which order."""

import pytest

from storage.finding.titles import Titles
from tests.making import document
from tests.storage.keeping import ids, keep

COMMON = ("common",)


@pytest.fixture
async def titles(database):
    await keep(
        database,
        document("a", "Words.", title="Telegram from Shtykov to Stalin", date="1950-09-29"),
        document("b", "Words.", title="Letter from Stalin to Mao Zedong", date="1951-06-05"),
        document("c", "Words.", title="Report on Rice 1234", date=None),
        document("1234", "Words.", title="Minutes of the Politburo", date="1960"),
        document("secret", "Words.", title="Telegram to Stalin, ours alone", library="guild:1"),
    )
    return Titles(database)


async def offered(titles, typed, scope=COMMON, **options):
    return ids(await titles.complete(scope, typed, **options))


async def test_with_nothing_typed_the_documents_added_last_come_first(titles):
    assert await offered(titles, "") == ["1234", "c", "b", "a"]


async def test_headings_come_in_the_order_asked_for_and_only_of_visible_libraries(titles):
    assert ids(await titles.headings(COMMON, ("b", "secret", "nowhere", "a"))) == ["b", "a"]


async def test_the_last_word_may_be_a_beginning(titles):
    assert await offered(titles, "telegram sht") == ["a"]
    assert set(await offered(titles, "stal")) == {"a", "b"}


async def test_words_may_stand_in_any_order_and_in_any_part_of_the_title_or_date(titles):
    assert await offered(titles, "mao 1951 letter") == ["b"]


async def test_a_slip_is_forgiven_and_the_right_title_comes_first(titles):
    assert (await offered(titles, "telegrm shtykov"))[0] == "a"
    assert (await offered(titles, "leter mao zedong"))[0] == "b"


async def test_a_number_in_a_title_comes_before_the_document_whose_id_it_is(titles):
    assert await offered(titles, "1234") == ["c", "1234"]


async def test_documents_of_other_libraries_are_not_offered(titles):
    assert "secret" not in await offered(titles, "telegram stalin")
    assert "secret" in await offered(titles, "telegram stalin", ("common", "guild:1"))


async def test_no_more_are_offered_than_asked_for(titles):
    assert len(await offered(titles, "stalin", limit=1)) == 1


async def test_a_title_that_came_after_the_first_question_is_spelt_right_at_once(titles, database):
    await titles.warm()
    await keep(database, document("new", "Words.", title="Cable from Vyshinsky"))
    assert (await offered(titles, "cable vishinsky"))[0] == "new"


async def test_a_changed_title_is_found_by_its_new_words_only(titles, database):
    await keep(database, document("a", "Words.", title="Cipher to Beria", date="1950-09-29"))
    assert await offered(titles, "cipher beria") == ["a"]
    assert "a" not in await offered(titles, "shtykov telegram")


async def test_nothing_like_it_offers_nothing(titles):
    assert await offered(titles, "xyzzy") == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        *[('"', ""), ("(", ""), ("-", ""), ("\x00", ""), ("* OR *", "or"), ("a AND", "a and")],
        *[
            ("label:telegram", "label telegram"),
            ("{label} : telegram*", "label telegram"),
            ("-telegram", "telegram"),
        ],
    ],
)
async def test_no_sign_that_is_typed_is_an_operator(titles, typed, words):
    assert await offered(titles, typed) == await offered(titles, words)
