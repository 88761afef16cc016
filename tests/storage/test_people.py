"""Names and their spellings: what is one name, what only sounds so, and the evidence."""

import pytest

from storage.model import Name
from storage.people import Matched, People
from tests.making import document
from tests.storage.keeping import keep

COMMON = ("common",)


def naming(key, *pairs, library="common"):
    """A document that writes each first form and knows it by the second."""
    text = ". ".join(written for written, _ in pairs)
    made = document(key, text, library=library)
    names = tuple(
        Name(text.index(written), text.index(written) + len(written), written, known)
        for written, known in pairs
    )
    return type(made)(
        id=key,
        record=made.record,
        source=text,
        sections=made.sections,
        passages=made.passages,
        names=names,
        library=library,
    )


@pytest.fixture
async def people(database):
    await keep(
        database,
        naming("a", ("CHOE YONG-GEON", "Choe Yong Gon"), ("KIM IL SUNG", "Kim Il Sung"), ("Kim", "Kim")),
        naming("b", ("Kim Il-sung", "Kim Il-sung"), ("Zhou Enlai", "Zhou Enlai"), ("Imre Nagy", "Imre Nagy")),
        naming("c", ("Filippov", "Stalin"), ("Khrushchev", "Khrushchev"), ("Kim Il Sung", "Kim Il Sung")),
        naming("d", ("Molotov", "Molotov"), library="guild:1"),
    )
    return People(database)


async def names(people, typed, scope=COMMON):
    return [(match.person.name, match.how) for match in await people.find(scope, typed)]


async def test_spellings_that_fold_alike_are_one_name(people):
    (match,) = [m for m in await people.find(COMMON, "kim il sung") if m.how is Matched.SPELT]
    assert {spelling.text for spelling in match.person.spellings} == {
        "KIM IL SUNG",
        "Kim Il Sung",
        "Kim Il-sung",
    }
    assert set(match.person.documents) == {"a", "b", "c"}


async def test_spellings_that_a_document_equates_are_one_name_and_the_document_is_the_evidence(people):
    (match,) = await people.find(COMMON, "Choe Yong-geon")
    other = (await people.find(COMMON, "choe yong gon"))[0]
    assert match.person == other.person
    assert match.spelling == "CHOE YONG-GEON"
    assert match.person.spellings[0].equated == ("a",)


async def test_a_family_name_alone_is_a_name_of_its_own(people):
    found = await names(people, "Kim")
    assert found[0] == ("Kim", Matched.SPELT)
    assert ("Kim Il Sung", Matched.PARTLY) in found


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Chou En-lai", "Zhou Enlai"),
        ("Chruschtschow", "Khrushchev"),
        ("Nagy Imre", "Imre Nagy"),
        ("김일성", "Kim Il Sung"),
        ("Хрущев", "Khrushchev"),
    ],
)
async def test_another_transliteration_or_order_finds_the_name_as_a_candidate(people, typed, name):
    assert name in [found for found, _ in await names(people, typed)]


async def test_a_name_is_offered_while_it_is_being_typed_in_another_spelling(people):
    assert "Khrushchev" in [found for found, _ in await names(people, "krusch")]


async def test_a_letter_spaced_name_is_the_name(database):
    await keep(database, naming("a", ("S H T Y K O V", "Shtykov")))
    (match,) = await People(database).find(COMMON, "shtik")
    assert match.person.name == "Shtykov"
    assert [spelling.text for spelling in match.person.spellings] == ["S H T Y K O V"]


async def test_names_that_only_sound_alike_are_never_merged(database):
    await keep(database, naming("a", ("Shtykov", "Shtykov"), ("Shtikof", "Shtikof")))
    matches = await People(database).find(COMMON, "Shtykov")
    assert [(match.person.name, match.how) for match in matches] == [
        ("Shtykov", Matched.SPELT),
        ("Shtikof", Matched.SOUND),
    ]


async def test_a_name_of_another_library_is_not_told(people):
    assert await names(people, "Molotov") == []
    assert await names(people, "Molotov", ("common", "guild:1")) == [("Molotov", Matched.SPELT)]


async def test_names_are_gathered_anew_when_documents_come(people, database):
    assert await names(people, "Gromyko") == []
    await keep(database, naming("e", ("GROMYKO", "Gromyko")))
    assert await names(people, "gromiko") == [("Gromyko", Matched.SOUND)]


async def test_nothing_typed_names_nobody(people):
    assert await names(people, " - ") == []
