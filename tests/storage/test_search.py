"""Searching: which documents answer, in which order, with which stretch, and what the reader's signs mean."""

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.extents import Precision
from storage.finding.query import POSTINGS, Sort, Wanted, all_of, some_of, wanted
from storage.finding.search import Query, Search
from storage.finding.vocabulary import KnownWords
from storage.folding import fold
from storage.intake.indexing import index_is_current, rebuild, unindex_document
from tests.making import document
from tests.storage.keeping import ids, keep

COMMON = ("common",)
TELEGRAM = """Telegram to Moscow.

The Korean leadership negotiated about oil. It asked for P'UNGGI to be held.

Kim Il Sung asked for urgent steps; the 38th parallel must be defended.

Urgent deliveries of medicines were discussed at length."""


@pytest.fixture
async def search(database):
    await keep(
        database,
        document(
            "korea", TELEGRAM, title="Telegram from Shtykov to Gromyko", date="1950-09-29", sender="Shtykov"
        ),
        document(
            "oil",
            "Negotiations about oil in Tehran.\n\nThe Shah spoke.",
            title="Oil",
            date="1951-03",
            kind="Report",
        ),
        document("undated", "Minutes without a date. Medicines and oil.", title="Minutes", date=None),
        document("secret", "Kim Il Sung is mentioned here, too.", title="Ours alone", library="guild:1"),
    )
    return Search(database, KnownWords())


async def found(search, text="", scope=COMMON, **options):
    return await search.find(scope, Query(text=text, **options))


async def test_the_document_that_holds_all_words_comes_first_and_shows_the_passage_that_holds_them(search):
    hits = await found(search, "urgent steps")
    assert ids(hits.hits)[0] == "korea"
    best = hits.hits[0]
    assert best.passage == 3
    assert best.text == TELEGRAM[best.start : best.end]
    assert [span.of(TELEGRAM) for span in best.found] == ["urgent", "steps"]


async def test_a_word_finds_the_other_forms_of_the_same_word(search):
    hits = await found(search, "negotiation oil")
    assert {"korea", "oil"} <= set(ids(hits.hits))
    korea = next(hit for hit in hits.hits if hit.document == "korea")
    assert "negotiated" in [span.of(TELEGRAM) for span in korea.found]


async def test_a_word_is_found_in_any_spelling_of_its_signs(search):
    for typed in ("punggi", "P’unggi", "P'ÚNGGI"):
        assert ids((await found(search, typed)).hits) == ["korea"], typed


async def test_a_word_that_stands_nowhere_is_read_as_the_word_one_slip_away_and_the_reader_is_told(search):
    hits = await found(search, "urgnt steps medicnes")
    assert ids(hits.hits)[0] == "korea"
    assert hits.meant == (("urgnt", "urgent"), ("medicnes", "medicines"))
    assert (await found(search, "urgent steps")).meant == ()


async def test_words_in_quotation_marks_must_stand_side_by_side(search):
    assert ids((await found(search, '"38th parallel"')).hits) == ["korea"]
    assert ids((await found(search, "“parallel 38th”")).hits) == []


async def test_a_word_after_a_minus_must_not_be_there(search):
    assert set(ids((await found(search, "oil -tehran")).hits)) == {"korea", "undated"}
    assert "oil" not in ids((await found(search, "-tehran")).hits)


async def test_a_document_of_another_library_is_never_found(search):
    assert "secret" not in ids((await found(search, "kim il sung")).hits)
    assert "secret" in ids((await found(search, "kim il sung", ("common", "guild:1"))).hits)


async def test_nothing_typed_lists_the_documents_added_last(search):
    hits = await found(search)
    assert ids(hits.hits) == ["undated", "oil", "korea"]
    assert hits.complete


async def test_words_that_say_nothing_are_looked_for_only_where_there_is_nothing_else(search):
    assert wanted("the oil of the shah").words == ("oil", "shah")
    assert wanted("the of").words == ("the", "of")
    assert ids((await found(search, "the of")).hits) != []


async def test_options_narrow_what_is_found(search):
    assert ids((await found(search, "oil", kind="report")).hits) == ["oil"]
    assert ids((await found(search, "oil", sender=("SHTYKOV",))).hits) == ["korea"]
    assert ids((await found(search, "oil", person=("kim il-sung",))).hits) == ["korea"]
    assert ids((await found(search, "oil", archive="APRF", place="nowhere")).hits) == []
    assert ids((await found(search, kind="report")).hits) == ["oil"]


async def test_dates_narrow_what_is_found_and_an_undated_document_falls_outside_any_range(search):
    assert ids((await found(search, "oil", since="1951")).hits) == ["oil"]
    assert ids((await found(search, "oil", until="1950-12-31")).hits) == ["korea"]
    assert ids((await found(search, "oil", precision=Precision.DAY)).hits) == ["korea"]
    assert set(ids((await found(search, "oil", precision=Precision.MONTH)).hits)) == {"korea", "oil"}


async def test_hits_may_stand_in_order_of_time(search):
    assert ids((await found(search, "oil", sort=Sort.OLDEST)).hits) == ["korea", "oil", "undated"]
    assert ids((await found(search, "oil", sort=Sort.NEWEST)).hits)[:2] == ["oil", "korea"]


async def test_further_hits_are_the_other_passages_of_the_document(search):
    hits = await found(search, "urgent")
    assert [(hit.document, hit.further) for hit in hits.hits] == [("korea", 1)]


async def test_no_more_hits_are_given_than_were_asked_for(search):
    assert len((await found(search, "oil", limit=2)).hits) == 2


async def test_a_document_without_text_is_found_by_its_title_and_has_no_passage(database):
    await keep(database, document("bare", "", title="Protocol of the Politburo"))
    (hit,) = (await Search(database, KnownWords()).find(COMMON, Query(text="politburo"))).hits
    assert (hit.passage, hit.start, hit.end, hit.text) == (None, 0, 0, "")


async def test_a_long_passage_is_shown_by_the_stretch_that_tells_most(database):
    text = "word " * 200 + "Stalin agreed to the urgent request. " + "word " * 200
    await keep(database, document("long", text.strip()))
    (hit,) = (await Search(database, KnownWords()).find(COMMON, Query(text="urgent stalin request"))).hits
    assert "Stalin agreed to the urgent request." in hit.text
    assert len(hit.text) < 400
    assert hit.text == text[hit.start : hit.end]


async def test_a_passage_of_any_length_is_shown_by_a_short_stretch(database):
    text = "oil gas " * 30_000
    await keep(database, document("endless", text.strip()))
    (hit,) = (await Search(database, KnownWords()).find(COMMON, Query(text="gas oil"))).hits
    assert len(hit.text) <= 400
    assert hit.text == text[hit.start : hit.end]


SIGNS = st.text(alphabet=st.sampled_from("ab \"'*^:(){}[]-+,;.~|&\\/NEARORTab\u0000“”«»…"), max_size=40)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=SIGNS)
async def test_no_sign_that_is_typed_is_ever_an_operator(search, text):
    hits = await found(search, text)
    assert hits.complete


async def test_a_question_stopped_at_its_deadline_answers_with_what_it_has(search, monkeypatch):
    ask = search._database.read
    monkeypatch.setattr(
        search._database, "read", lambda question, **how: ask(lambda c: question(_Stopping(c)), **how)
    )
    hits = await found(search, "urgent steps")
    assert not hits.complete
    assert hits.hits == ()


class _Stopping:
    """A connection whose ranked questions the engine stops."""

    def __init__(self, connection):
        self._connection = connection

    def execute(self, statement, values=()):
        if "rank MATCH" in statement:
            error = sqlite3.OperationalError("interrupted")
            error.sqlite_errorcode = sqlite3.SQLITE_INTERRUPT
            raise error
        return self._connection.execute(statement, values)


def test_the_rarest_words_are_asked_for_as_far_as_the_budget_pays():
    asked = Wanted(("rare", "common", "seldom", "everywhere"))
    cost = {"rare": 10, "seldom": 100, "common": POSTINGS - 200, "everywhere": POSTINGS}
    assert some_of(asked, cost) == '("rare" OR "seldom" OR "common")'


def test_a_budget_that_pays_for_nothing_asks_for_nothing():
    assert some_of(wanted("oil -shah"), {"oil": 9}, 5, least=0) == ""


def test_two_words_that_stand_everywhere_must_both_be_there():
    asked = Wanted(("soviet", "union"))
    assert some_of(asked, {"soviet": 2 * POSTINGS, "union": 2 * POSTINGS}) == '("soviet" AND "union")'


def test_a_repeated_word_counts_for_more_but_not_in_proportion():
    assert some_of(Wanted(("oil", "shah", "oil")), {}).count('"oil"') == 3
    assert some_of(Wanted(("oil", "shah", "oil")), {}).count('"shah"') == 2


def test_what_is_not_wanted_is_left_out_of_every_form_of_the_question():
    assert all_of(wanted('oil "the shah" -tehran')) == '("the shah" AND "oil") NOT ("tehran")'


async def test_a_document_taken_out_of_the_index_leaves_nothing_behind(database):
    await keep(database, document("one", TELEGRAM), document("two", "Other words."))
    await database.write(lambda connection: unindex_document(connection, "common", "one"))

    def terms(connection):
        return {term for (term,) in connection.execute("SELECT term FROM passage_terms")}

    assert await database.read(terms) == set(fold("Other words.").split())


async def test_an_index_of_another_folding_is_made_anew_from_the_documents(database):
    await keep(database, document("one", TELEGRAM))
    assert not await database.read(index_is_current)
    await database.write(rebuild)
    assert await database.read(index_is_current)
    assert ids((await Search(database, KnownWords()).find(COMMON, Query(text="urgent steps"))).hits) == [
        "one"
    ]
