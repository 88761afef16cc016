"""Near words: slips of the hand, sounds, words written together or apart; and the counts behind them."""

import pytest

from storage.finding.likeness import Likeness
from storage.finding.spelling import Lexicon
from storage.finding.standing import Where, standing
from storage.finding.vocabulary import count_if_stale, counts, forms
from storage.persons.skeleton import joined_skeleton, skeleton
from tests.making import document
from tests.storage.keeping import keep

LEXICON = Lexicon(
    [
        ("kim", 9),
        ("il", 9),
        ("sung", 9),
        ("shtykov", 5),
        ("zedong", 4),
        ("enlai", 3),
        ("telegram", 50),
        ("1950", 9),
    ]
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("khrushchev", "chruschtschow"),
        ("khrushchev", "kruschev"),
        ("zhivkov", "schiwkow"),
        ("brezhnev", "breschnew"),
        ("kuznetsov", "kusnezow"),
        ("vyshinsky", "vishinskii"),
        ("aleksei", "alexei"),
    ],
)
def test_spellings_of_one_name_have_one_skeleton(one, other):
    assert skeleton(one) == skeleton(other)


def test_a_number_is_its_own_skeleton():
    assert skeleton("1950") == "1950"


def test_words_said_as_one_have_the_skeleton_of_the_one_word():
    assert joined_skeleton(["kim", "il", "sung"]) == skeleton("gimilseong")


def test_one_slip_is_a_letter_left_out_added_changed_or_swapped():
    for slip in ("telegrm", "tellegram", "telegran", "telegrma"):
        assert LEXICON.one_slip(slip) == ("telegram",)


def test_two_slips_are_allowed_in_longer_words_only():
    assert LEXICON.two_slips("shtkyof") == ("shtykov",)
    assert LEXICON.two_slips("kin") == ()


def test_a_number_is_never_proposed():
    assert LEXICON.one_slip("1951") == ()
    assert LEXICON.times("1950") == 9


def test_a_name_is_found_by_its_sound():
    assert "zedong" in LEXICON.sounds_like("tsetung")


def test_a_long_word_may_be_several_known_ones():
    assert any(
        ["kim" in way[0], "il" in way[1], "sung" in way[2]] == [True] * 3
        for way in LEXICON.parted("gimilseong")
        if len(way) == 3
    )


def test_likeness_is_one_where_every_word_stands_in_the_label():
    assert Likeness(["kim", "telegram"]).of("telegram to kim il sung").score == 1.0
    assert Likeness(["kim", "appendix"]).of("telegram to kim", "appendix").called < 1.0


def test_a_word_begun_is_nearly_the_word():
    assert 0.9 < Likeness(["telegr"]).of("telegram").score < 1.0


def test_a_number_is_like_no_other_number():
    assert Likeness(["1951"]).of("1950").score == 0.0


def test_words_written_together_or_apart_are_alike():
    assert Likeness(["en", "lai"]).of("zhou enlai").score > 0.9
    assert Likeness(["gimilseong"]).of("letter from kim il sung").score > 0.7


async def test_counts_say_in_how_many_passages_and_documents_a_word_stands(database):
    await keep(
        database, document("1", "Oil talks.\n\nOil negotiated."), document("2", "Negotiations on oil.")
    )
    known = await database.read(
        lambda connection: counts(connection, ["oil", "negotiated", "gas"], standing(connection, ["common"]))
    )
    assert (known["oil"].passages, known["oil"].documents) == (3, 2)
    assert (known["negotiated"].passages, known["negotiated"].documents) == (1, 2)
    assert "gas" not in known


async def test_the_forms_of_a_word_share_its_stem_even_where_the_word_itself_is_new(database):
    await keep(database, document("1", "They negotiated. Negotiations of parties. The organ."))
    found = await database.read(
        lambda connection: forms(
            connection, ["negotiation", "party", "gas"], standing(connection, ["common"])
        )
    )
    assert set(found["negotiation"]) == {"negotiation", "negotiated", "negotiations"}
    assert "parties" in found["party"]
    assert found["gas"] == ("gas",)


async def test_the_vocabulary_is_counted_anew_once_the_archive_has_grown_by_half(database):
    def times(connection):
        return connection.execute("SELECT value FROM index_state WHERE name = 'counts'").fetchone()[0]

    await keep(database, *(document(str(n), "Words.") for n in range(10)))
    before = await database.read(times)
    await database.write(count_if_stale)
    assert await database.read(times) == before
    await database.write(lambda connection: count_if_stale(connection, grown=-0.5))
    assert await database.read(times) == before + 1


async def test_words_of_another_library_are_neither_known_nor_counted_nor_forms_of_a_word(database):
    own = document("2", "Oil negotiations.", title="Harvest", library="guild:1")
    await keep(database, document("1", "They negotiated.", title="Talks"), own)

    def question(connection):
        everybody = standing(connection, ["common"])
        titles = standing(connection, ["common"], Where.TITLES)
        return (
            set(counts(connection, ["oil", "negotiated"], everybody)),
            forms(connection, ["negotiating"], everybody)["negotiating"],
            [word for word in ("talks", "harvest") if titles(word)],
        )

    assert await database.read(question) == ({"negotiated"}, ("negotiating", "negotiated"), ["talks"])


def test_a_view_of_a_lexicon_knows_and_proposes_no_word_that_does_not_stand_there():
    lexicon = Lexicon([("telegram", 50), ("telegran", 9), ("gram", 2)])
    view = lexicon.within({"telegram", "gram"}.__contains__)
    assert view.times("telegran") == 0
    assert view.one_slip("telegrat") == ("telegram",)
    assert lexicon.one_slip("telegrat") == ("telegram", "telegran")
    lexicon.add("telegrap")
    assert view.near("telegrap") == ("telegram",)


def test_the_known_words_at_both_ends_of_a_word_that_was_written_together_are_found():
    lexicon = Lexicon([("chinese", 3), ("chin", 1), ("economy", 2), ("my", 9)])
    assert lexicon.ends_of("chineseeconomy") == ("chinese", "economy")
    assert lexicon.ends_of("economyx") == ("economy",)
    assert lexicon.ends_of("xmy") == ()
