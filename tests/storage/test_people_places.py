"""What an editor's brackets equate need not be a person: a place is looked for by all its spellings, and is nobody."""

import pytest

from storage.model import Parsed, Part, Record, RecordDate, Section
from storage.persons.people import People
from storage.reading import read
from storage.reading.places import shows_person, shows_place
from tests.storage.keeping import keep

COMMON = ("common",)
TEXT = """The enemy is moving toward P'UNGGI [BUNKEI] and JIJYON [TISEN], while CHOE YONG-GEON [Choe Yong Gon] reports nothing.

Comrade FILIPPOV [Stalin] has confidence in Terebin [Andrei Orlov] and asked about Lushun [Port Arthur].

KIM IL SUNG said that the troops in Lushun would stay."""


@pytest.fixture
async def people(database):
    record = Record(layout="made", title="Cable", date=RecordDate("June 5, 1950", "1950-06-05"))
    document = read(Parsed(record, TEXT, (Section(Part.BODY, 0, len(TEXT), "English"),)))
    await keep(database, document)
    return People(database)


@pytest.mark.parametrize("place", ["Tisen", "JIJYON", "Bunkei", "P'unggi", "Lushun", "Port Arthur"])
async def test_a_place_in_two_spellings_is_nobody(people, place):
    assert not await people.spelt(COMMON, place)
    assert not [match for match in await people.find(COMMON, place) if match.how == "spelt"]


async def test_the_names_that_are_offered_are_persons(people):
    assert {person.name for person in await people.often(COMMON, 25)} == {
        "Choe Yong Gon",
        "Stalin",
        "Andrei Orlov",
        "Kim Il Sung",
    }


async def test_nobody_is_met_beside_a_place(people):
    (choe,) = await people.spelt(COMMON, "Choe Yong Gon")
    assert not (await people.appearances(COMMON, choe)).beside


async def test_a_place_is_still_looked_for_by_both_its_spellings(people):
    assert set((await people.meant(COMMON, "Tisen")).spellings) >= {"Tisen", "TISEN", "JIJYON"}


async def test_what_a_list_names_is_a_person_whatever_stands_before_it(people):
    assert (await people.spelt(COMMON, "Filippov"))[0].name == "Stalin"


@pytest.mark.parametrize(
    "before",
    ["withdrew to the island of ", "air routes through Harbin and ", "in\n", "In the ", "near A [B], C and "],
)
def test_some_words_are_said_of_places(before):
    assert shows_place(before)


@pytest.mark.parametrize(
    "before", ["his confidence in ", "a letter to ", "Comrade ", "within ", "", "said in 1950 "]
)
def test_other_words_are_not(before):
    assert not shows_place(before)


def test_a_title_is_said_of_persons():
    assert shows_person("he asked Comrade ")
    assert not shows_person("in ")
