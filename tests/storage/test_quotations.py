"""Locating quotations: the source's own words, whatever was remembered of them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.finding.quotations import MOST, Quotations
from storage.finding.rarest import neighbours, two_of_the_rarest
from storage.finding.vocabulary import Count, KnownWords
from tests.making import document
from tests.storage.keeping import keep

COMMON = ("common",)
SEED = "112688"
FILLER = "\n\n".join(
    f"Report number {n} on the harvest, the railways and the weather of the year." for n in range(40)
)
ENDS = """He wanted to form 15 divisions and to continue the struggle,

but it was not clear for him whether the adversary would cross the line.

The end."""


@pytest.fixture
async def quotations(seeded):
    await keep(
        seeded.database,
        document("filler", FILLER),
        document("ends", ENDS),
        document("secret", "A secret that only one guild may read.", library="guild:1"),
    )
    return seeded.quotations


async def first(quotations, text, document=None, scope=COMMON):
    return next(iter(await quotations.locate(scope, text, document)), None)


async def test_the_very_words_are_found_in_any_case_and_given_as_the_source_has_them(quotations):
    (place,) = await quotations.locate(COMMON, "expedient for Kim Il Sung to take urgent steps")
    assert place.text == "expedient for KIM IL SUNG to take urgent steps"
    assert (place.document, place.score) == (SEED, 100.0)


async def test_the_text_is_the_slice_of_the_source_by_its_offsets(quotations, seeded):
    place = await first(
        quotations, "moving to cut off the Second Army Group by its breakthrough toward Punggi"
    )
    held = await seeded.documents.get(COMMON, place.document)
    assert held.source[place.start : place.end] == place.text
    assert place.text.endswith("P'UNGGI")
    passage = held.passages[place.passages[0] - 1]
    assert passage.start <= place.start < place.end <= passage.end


@pytest.mark.parametrize(
    "remembered",
    [
        "considered it expedient for Kim to take some urgent steps to organise a defence along the parallel",
        "expedient fro Kim Il Snug to take urgnt stesp to orgnize defence along teh 38th paralel",
        "urgent steps to organize along 38th parallel immediate deployment of troops at prepared fortifications",
    ],
)
async def test_words_left_out_changed_or_misspelt_still_lead_to_the_passage(quotations, remembered):
    place = await first(quotations, remembered)
    assert place.document == SEED
    assert "urgent steps" in place.text
    assert place.score < 100


async def test_a_quotation_is_found_across_the_border_of_two_passages(quotations):
    place = await first(quotations, "continue the struggle but it was not clear for him")
    assert place.document in {SEED, "ends"}
    inside = await first(quotations, "continue the struggle but it was not clear for him", "ends")
    assert inside.passages == (1, 2)
    assert inside.text == "continue the struggle,\n\nbut it was not clear for him"
    assert inside.text == ENDS[inside.start : inside.end]
    assert inside.score == 100.0


async def test_a_quotation_may_reach_over_many_short_passages(quotations, seeded):
    asked = "Deciphered by Vakushin on 09/30/50 at 15:50 p.m. Distribution list - 12 copies: Stalin - 2, Molotov - 1, Malenkov - 1, Beria - 1"
    place = await first(quotations, asked + ", Mikoyan -1, Kaganovich - 1, Bulganin - 1, Gromyko - 1", SEED)
    held = await seeded.documents.get(COMMON, place.document)
    assert place.text.startswith("Deciphered by Vakushin")
    assert place.text.endswith("Gromyko - 1")
    assert held.source[place.start : place.end] == place.text
    assert place.passages[1] - place.passages[0] > 2


async def test_one_document_can_be_searched_alone(quotations):
    assert (await first(quotations, "the harvest, the railways", "filler")).document == "filler"
    assert await first(quotations, "the harvest, the railways", "ends") is None
    assert await first(quotations, "the harvest, the railways", "no such document") is None


async def test_the_same_words_in_several_places_are_all_candidates(quotations):
    places = await quotations.locate(COMMON, "the harvest, the railways and the weather")
    assert len(places) == MOST
    assert len({place.start for place in places}) == MOST


async def test_a_document_of_another_library_is_never_quoted(quotations):
    places = await quotations.locate(COMMON, "a secret that only one guild may read")
    assert "secret" not in {place.document for place in places}
    assert (
        await first(quotations, "only one guild may read", scope=("common", "guild:1"))
    ).document == "secret"


async def test_words_that_stand_nowhere_have_no_place(quotations):
    assert await quotations.locate(COMMON, "xyzzy plugh") == ()
    assert await quotations.locate(COMMON, " … ") == ()


async def test_an_empty_archive_has_no_quotations(archive):
    assert await archive.quotations.locate(COMMON, "urgent steps") == ()


async def test_other_words_are_offered_before_the_same_words_again(database):
    same = document("same", "The delegation left Moscow on Friday.\n\nThe delegation left Moscow on Friday.")
    other = document("other", "The delegation left Warsaw on Friday.")
    await keep(database, same, other)
    places = await Quotations(database, None, KnownWords()).locate(
        COMMON, "The delegation will leave Moscow on Friday"
    )
    assert [place.document for place in places[:2]] == ["same", "other"]


async def test_of_the_very_words_in_several_places_those_printed_as_typed_come_first(database):
    texts = {
        "capital": "He said: It was agreed.",
        "comma": "Then it was agreed, at last.",
        "plain": "So it was agreed at last.",
    }
    await keep(database, *(document(name, text) for name, text in texts.items()))
    quotations = Quotations(database, None, KnownWords())
    for asked, expected in (
        ("It was agreed.", "capital"),
        ("it was agreed,", "comma"),
        ("it was agreed at", "plain"),
    ):
        assert (await first(quotations, asked)).document == expected


async def test_a_place_that_lacks_none_of_the_words_is_likelier_than_one_of_about_as_many_letters(database):
    left_out = document("left out", "They wished to take any action concerning the islands.")
    others = [
        document(f"other {n}", f"They wished to take any action that day, number {n}.") for n in range(3)
    ]
    await keep(database, left_out, *others)
    place = await first(Quotations(database, None, KnownWords()), "to take any action the")
    assert place.text == "to take any action concerning the"


@pytest.mark.parametrize("asked", ["the Chineseeconomy ofthe South", "the Chi nese econ omy of the South"])
async def test_words_written_together_or_apart_lead_to_the_passage(quotations, seeded, asked):
    await keep(
        seeded.database,
        document("economy", "A report on the Chinese economy of the South.\n\nThe Chinese economy is weak."),
    )
    place = await first(quotations, asked)
    assert place.document == "economy"
    assert place.text.endswith("Chinese economy of the South")


WORDS = "Kim Il Sung urgent steps PAK HÒN-YÒNG 38th [the situation] ... — \"' the to of P'UNGGI".split()


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), max_size=12))
async def test_every_place_is_a_slice_of_its_source(quotations, seeded, words):
    for place in await quotations.locate(COMMON, " ".join(words)):
        held = await seeded.documents.get(COMMON, place.document)
        assert held.source[place.start : place.end] == place.text
        assert 0 < place.score <= 100


def counted(**passages):
    return {word: Count(number, word, number) for word, number in passages.items()}


def test_two_of_the_rarest_words_are_asked_for_as_far_as_the_budget_pays():
    known = counted(rare=1, seldom=10, common=1000, everywhere=100_000)
    words = ["everywhere", "common", "rare", "seldom", "unknown"]
    assert (
        two_of_the_rarest(words, {}, known, 500)
        == '("rare" AND ("seldom" OR "common")) OR ("seldom" AND ("common"))'
    )
    assert two_of_the_rarest(["rare"], {}, known, 500) == '"rare"'
    assert two_of_the_rarest(["unknown"], {}, known, 500) == ""
    assert two_of_the_rarest(["common", "everywhere"], {}, known, 500) == ""


def test_neighbours_stand_side_by_side_and_one_of_them_must_be_rare():
    known = counted(a=5, b=900, c=1000, d=2)
    assert neighbours(["a", "b", "c", "x"], {"x": ("d",)}, known, 500) == '"c d" OR "a b"'
