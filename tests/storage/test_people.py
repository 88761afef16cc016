"""Names and their spellings: what is one name, what only sounds so, the evidence, and what managers rule."""

from itertools import permutations

import pytest

from storage.intake.ingest import ensure_seeded
from storage.model import Name, PersonEntry
from storage.persons.authority import Authority, Listed, RulingKind
from storage.persons.people import People
from storage.persons.person import Equated, Gathered, Ground, Matched
from storage.persons.person_files import own_list
from storage.persons.roster import Roster
from tests.cases import cases
from tests.conftest import SEEDS
from tests.making import document
from tests.storage.keeping import keep

COMMON = ("common",)

NOT_MET = {("Hodža", "Enver Hoxha")}
"""A family name of one consonant, in two spellings: nothing but a list that has it alone could tell."""


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
    assert {spelling.text for spelling in match.person.spellings if spelling.times} == {
        "KIM IL SUNG",
        "Kim Il Sung",
        "Kim Il-sung",
    }
    appearing = await people.appearances(COMMON, match.person)
    assert {one.document for one in appearing.documents} == {"a", "b", "c"}


async def test_spellings_that_a_document_equates_are_one_name_and_the_document_is_the_evidence(people):
    (match,) = await people.find(COMMON, "Choe Yong-geon")
    other = (await people.find(COMMON, "choe yong gon"))[0]
    assert match.person == other.person
    assert match.spelling == "CHOE YONG-GEON"
    assert Equated(Ground.DOCUMENT, "CHOE YONG-GEON", "Choe Yong Gon") in match.person.equated


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
    assert [spelling.text for spelling in match.person.spellings if spelling.times] == ["S H T Y K O V"]


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


async def test_the_spelling_that_was_asked_for_is_the_one_that_is_said_to_match(people):
    for typed in ("Ким Ир Сен", "kim ir sen"):
        (match, *_) = await people.find(COMMON, typed)
        assert match.spelling.casefold() == typed.casefold()


async def test_a_name_as_an_index_has_it_is_the_name(people):
    assert (await names(people, "Nagy, Imre"))[0] == ("Imre Nagy", Matched.SPELT)


async def test_the_names_of_most_documents_come_first_where_nothing_is_typed(people):
    assert [person.name for person in await people.often(COMMON, 1)] == ["Kim Il Sung"]


async def test_nothing_typed_names_nobody(people):
    assert await names(people, " - ") == []


async def persons(people, typed, scope=COMMON):
    """The spellings of each person who is spelt so."""
    return [{spelling.text for spelling in one.spellings} for one in await people.spelt(scope, typed)]


async def test_a_bracket_after_a_part_of_a_name_equates_nothing_elsewhere(database):
    await keep(
        database,
        naming("a", ("Dulles", "Allen Dulles"), ("Pak", "Pak Hon-yong")),
        naming("b", ("Dulles", "John Foster Dulles"), ("Pak", "Pak Il-u")),
        naming("c", ("Dulles", "Dulles")),
    )
    people = People(database)
    assert await persons(people, "Allen Dulles") == [{"Allen Dulles", "Dulles"}]
    (allen,) = await people.spelt(COMMON, "Allen Dulles")
    assert [one.document for one in (await people.appearances(COMMON, allen)).documents] == ["a"]
    assert await people.spelt(COMMON, "Pak Hon-yong") != await people.spelt(COMMON, "Pak Il-u")


async def test_a_spelling_that_documents_equate_with_two_unlike_names_is_nobody_s(database):
    await keep(
        database,
        naming("a", ("Filippov", "Stalin")),
        naming("b", ("Filippov", "Gromyko"), ("Stalin", "Stalin")),
        naming("c", ("Gromyko", "Gromyko")),
    )
    people = People(database)
    assert (await persons(people, "Filippov")) == [{"Filippov"}]
    assert "Filippov" not in (await persons(people, "Gromyko"))[0]


async def test_two_entries_of_a_volume_s_list_are_never_one_person(database):
    await keep(
        database,
        naming("a", ("Chang Chun", "Chang Chun"), ("Chang Ch'ün", "Chang Ch'ün"), ("Li An", "Wu Di")),
    )
    entries = (
        PersonEntry("Chang Chun", description="Governor"),
        PersonEntry("Chang Ch'ün", description="Prime Minister"),
        PersonEntry("John Smith", description="Consul"),
        PersonEntry("John Smith", description="Colonel"),
        PersonEntry("Li An"),
        PersonEntry("Wu Di"),
    )
    await Authority(database).keep_list("common", "v.epub", "Volume", entries)
    people = People(database)
    (governor,) = await people.spelt(COMMON, "Chang Chun")
    (minister,) = await people.spelt(COMMON, "Chang Ch'ün")
    assert [one.description for one in governor.described] == ["Governor"]
    assert [one.description for one in minister.described] == ["Prime Minister"]
    assert len(await people.spelt(COMMON, "John Smith")) == 2
    assert await people.spelt(COMMON, "Li An") != await people.spelt(COMMON, "Wu Di")


async def test_a_list_gives_spellings_descriptions_and_numbers_and_is_named(database):
    await keep(database, naming("a", ("Lyuh Woon-hyung", "Lyuh Woon-hyung")), naming("b", ("Gu", "Gu")))
    entry = PersonEntry("Yo Unhyong", ("Lyuh Woon-hyung",), "Politician", {"viaf": "1"})
    await Authority(database).keep_list("common", "korea.csv", "Korea", [entry])
    (person,) = await People(database).spelt(COMMON, "yo un-hyong")
    assert person.name == "Lyuh Woon-hyung"
    assert Equated(Ground.LIST, "Lyuh Woon-hyung", "Yo Unhyong", "Korea") in person.equated
    assert [(one.title, one.description, one.ids) for one in person.described] == [
        ("Korea", "Politician", {"viaf": "1"})
    ]


async def test_a_list_again_takes_the_place_of_the_earlier_one(database):
    authority, people = Authority(database), People(database)
    await authority.keep_list("common", "k", "K", [PersonEntry("Gromyko"), PersonEntry("Zorin")])
    await authority.keep_list("common", "k", "K", [PersonEntry("Zorin")])
    assert await people.spelt(COMMON, "Gromyko") == ()
    assert len(await people.spelt(COMMON, "Zorin")) == 1
    assert await authority.drop_list("common", "k")
    assert await people.spelt(COMMON, "Zorin") == ()


async def test_the_list_that_comes_with_opis_names_nobody_whom_nothing_here_names(people):
    assert await people.find(COMMON, "Deng Xiaoping") == ()
    assert await persons(people, "周恩来") == [{"Zhou Enlai", *await variants(people, "Zhou Enlai")}]


async def variants(people, typed):
    (person,) = await people.spelt(COMMON, typed)
    return [spelling.text for spelling in person.spellings]


async def test_a_ruling_puts_names_together_and_another_takes_them_apart(people, database):
    authority = Authority(database)
    await authority.rule("common", RulingKind.MERGE, "Filippov", "Imre Nagy")
    assert {"Filippov", "Imre Nagy"} <= (await persons(people, "imre nagy"))[0]
    await authority.rule("common", RulingKind.SPLIT, "Filippov", "Imre Nagy")
    assert await persons(people, "Filippov") == [{"Filippov"}]
    assert (await authority.undo("common")).kind is RulingKind.SPLIT
    assert {"Filippov", "Imre Nagy"} <= (await persons(people, "imre nagy"))[0]
    assert (await authority.undo("common")).kind is RulingKind.MERGE
    assert "Filippov" in (await persons(people, "Stalin"))[0]
    assert await authority.undo("common") is None


async def test_spellings_of_the_same_letters_can_be_taken_apart(people, database):
    await Authority(database).rule("common", RulingKind.SPLIT, "Kim Il-sung", "Kim Il Sung")
    await keep(database, naming("f", ("Kim Ìl Sung", "Kim Ìl Sung")))
    assert await persons(people, "Kim Ìl Sung") == [{"Kim Ìl Sung"}]


async def test_what_a_server_rules_is_its_own(people, database):
    authority = Authority(database)
    await authority.rule("guild:1", RulingKind.MERGE, "Khrushchev", "Zhou Enlai")
    there, elsewhere = (*COMMON, "guild:1"), (*COMMON, "guild:2")
    assert await people.spelt(there, "Khrushchev") == await people.spelt(there, "Zhou Enlai")
    for scope in (COMMON, elsewhere):
        assert await people.spelt(scope, "Khrushchev") != await people.spelt(scope, "Zhou Enlai")
    assert await authority.undo("guild:2") is None
    await authority.forget_guild(1)
    assert await people.spelt(there, "Khrushchev") != await people.spelt(there, "Zhou Enlai")


async def test_records_name_persons_too_and_the_part_they_had(database):
    made = document(
        "a", "Nothing.", sender="The Ambassador in China (Stuart)", recipient="Pak Hon-yong and Kim Ku"
    )
    await keep(database, made)
    people = People(database)
    (person,) = await people.spelt(COMMON, "pak hon yong")
    (one,) = (await people.appearances(COMMON, person)).documents
    assert (one.document, one.times, one.parts) == ("a", 0, ("recipient",))
    assert await people.spelt(COMMON, "Stuart")
    await keep(database, document("a", "Nothing."))
    assert await people.spelt(COMMON, "Stuart") == ()


async def test_who_is_named_in_the_same_passages_is_company(people):
    (kim,) = await people.spelt(COMMON, "Kim Il Sung")
    found = await people.appearances(COMMON, kim)
    assert {(one.name, one.documents) for one in found.beside} >= {("Zhou Enlai", 1), ("Khrushchev", 1)}


async def test_where_two_spellings_are_put_side_by_side_is_shown_verbatim(archive):
    await ensure_seeded(archive, SEEDS)
    (person,) = await archive.people.spelt(COMMON, "Choe Yong-geon")
    (seen,) = (await archive.people.appearances(COMMON, person)).evidence
    assert (seen.document, seen.passage, seen.quote) == ("112688", 20, "CHOE YONG-GEON [Choe Yong Gon]")
    held = await archive.documents.get(COMMON, seen.document)
    assert held.source[seen.start : seen.end] == seen.quote


@pytest.mark.parametrize("case", cases("people_pairs.md"))
def test_spellings_of_one_person_find_each_other(case):
    for line in case.blocks.get("text", "").splitlines():
        for held, asked in permutations(line.split(" | ")):
            roster = Roster(Gathered(((held, held, 1, 1),), listed=own_list()))
            found = [
                {spelling.text for spelling in match.person.spellings} for match in roster.matches(asked)
            ]
            assert any(held in spellings for spellings in found[:10]) or (held, asked) in NOT_MET


@pytest.mark.parametrize("case", cases("people_pairs.md"))
def test_spellings_that_are_merely_alike_are_never_one_person(case):
    for line in case.blocks.get("apart", "").splitlines():
        one, other = line.split(" | ")
        listed = tuple(Listed("common", "v", "V", n, name) for n, name in enumerate((one, other)))
        roster = Roster(Gathered(((one, one, 1, 1), (other, other, 1, 1)), listed=(*listed, *own_list())))
        assert not set(roster.spelt(one)) & set(roster.spelt(other))
