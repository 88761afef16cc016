"""Summaries: the document's own whole sentences, each with its address."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.candidates import is_prose
from bot.answers.digest import digest
from bot.answers.salience import run_from, telling_run
from bot.answers.summarising import Length, summarise
from storage.model import Document, Parsed, Part, Record, RecordDate, Section
from storage.parsing import parse
from storage.reading import read
from tests.dating import dated_document

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def seed(number: int) -> Document:
    (parsed,) = parse(SEEDS[number].name, SEEDS[number].read_bytes())
    assert isinstance(parsed, Parsed)
    return read(parsed)


def made(text: str, **stated: object) -> Document:
    return read(
        Parsed(Record(layout="made", title="Report", **stated), text, (Section(Part.BODY, 0, len(text)),))
    )


@pytest.mark.parametrize("number", range(len(SEEDS)))
@pytest.mark.parametrize("length", Length)
def test_every_sentence_is_a_whole_slice_of_its_passage(number: int, length: Length) -> None:
    document = seed(number)
    for sentence in summarise(document, length=length).sentences:
        assert sentence.text == document.source[sentence.start : sentence.end]
        assert is_prose(sentence.text)
        passage = document.passages[sentence.passage - 1]
        assert passage.start <= sentence.start < sentence.end <= passage.end


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_sentences_keep_the_order_of_the_document_and_none_stands_twice(number: int) -> None:
    starts = [sentence.start for sentence in summarise(seed(number), length=Length.LONG).sentences]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("words", [20, 60, 120, 300])
def test_the_budget_is_reached_and_hardly_passed(words: int) -> None:
    sentences = summarise(seed(0), words=words).sentences
    total = sum(len(sentence.text.split()) for sentence in sentences)
    assert total <= words * 1.1 or len(sentences) == 1
    assert total >= words * 0.8


def test_a_longer_length_says_more() -> None:
    short, medium, long = (len(summarise(seed(1), length=length).sentences) for length in Length)
    assert short < medium < long


def test_the_archives_abstract_is_named_as_theirs() -> None:
    summary = summarise(seed(0))
    assert summary.abstract is not None
    assert summary.abstract.by == seed(0).record.repository
    assert summary.abstract.text.startswith("Shtykov gives an insider's report")
    assert summarise(seed(0), abstract=False).abstract is None


def test_what_the_abstract_adds_is_marked() -> None:
    document = made(
        "Shtykov met Kim Il Sung in Pyongyang on the first day.", summary="Shtykov met Mao in Pyongyang."
    )
    (span,) = summarise(document).abstract.unsupported  # type: ignore[union-attr]
    assert span.of("Shtykov met Mao in Pyongyang.") == "Mao"


def test_a_sentence_that_is_said_twice_is_shown_once() -> None:
    text = "The delegation asked for a loan of dollars.\n\nThe delegation asked for a loan of dollars.\n\nIt went home."
    assert len(summarise(made(text), words=200).sentences) == 1


def test_headers_stamps_lists_and_notes_are_no_sentences() -> None:
    shown = " ".join(sentence.text for sentence in summarise(seed(0), words=2000).sentences)
    for line in (
        "CIPHERED TELEGRAM",
        "Sent on",
        "Deciphered by",
        "Stalin - 2",
        "Typed by",
        "S H T Y K O V",
        "To Comrade",
    ):
        assert line not in shown
    shown = " ".join(sentence.text for sentence in summarise(seed(1), words=2000).sentences)
    for line in (
        "Copy Nº",
        "[Translator's note",
        "[Handwritten",
        "12 copies",
        "Printed 30 May",
        "Leon Levy",
        "Skip to",
    ):
        assert line not in shown


def test_both_halves_of_a_sentence_that_a_page_tore_apart_are_no_sentences() -> None:
    document = made(
        "The Minister read the memorandum with great interest. I have received a letter this morning from Mr.\n\n"
        "Baldwin stating that he has passed it on to the Chancellor. The Treasury will answer in the coming week."
    )
    shown = [sentence.text for sentence in summarise(document, length=Length.LONG).sentences]
    assert shown == [
        "The Minister read the memorandum with great interest.",
        "The Treasury will answer in the coming week.",
    ]


def test_reading_for_somebody_shows_only_sentences_about_them() -> None:
    shown = summarise(seed(0), about="Shabshin").sentences
    assert shown
    assert all("SHABSHIN" in sentence.text for sentence in shown)
    assert summarise(seed(0), about="Adenauer").sentences == ()


def test_reading_for_somebody_finds_every_spelling_the_document_equates() -> None:
    shown = summarise(seed(1), about="Pak Hon Yong", words=200).sentences
    assert any("Pak Heon-yeong" in sentence.text for sentence in shown)


def test_the_rarer_word_of_a_question_counts_more() -> None:
    text = (
        "The delegation spoke about the harvest in the northern provinces for an hour.\n\n"
        "The delegation spoke about the railway for an hour in the northern provinces."
    )
    rare = {"delegation": 0.1, "railway": 5.0, "harvest": 0.2}
    (sentence,) = summarise(made(text), about="delegation railway", words=8, idf=rare).sentences
    assert "railway" in sentence.text
    (sentence,) = summarise(
        made(text), about="delegation railway", words=8, idf=lambda word: rare[word]
    ).sentences
    assert "railway" in sentence.text


def test_a_document_without_prose_has_a_card_and_no_sentences() -> None:
    summary = summarise(made("TOP SECRET\n\nNo. 5"))
    assert summary.sentences == ()
    assert summary.card.passages == 2


def test_what_is_not_stated_is_said() -> None:
    assert (
        summarise(seed(0)).not_stated == ("classification", "translator")
        or "translator" in summarise(seed(0)).not_stated
    )
    assert "citation" in summarise(seed(1)).not_stated


@given(st.text(alphabet="aB.!? \n[](1)-–“”\u0434\u4e2d", max_size=400))
@settings(max_examples=200)
def test_any_text_is_summarised_in_slices_of_itself(text: str) -> None:
    document = made(text)
    for sentence in summarise(document, words=50).sentences:
        assert document.source[sentence.start : sentence.end] == sentence.text


def test_an_excerpt_runs_on_to_the_ends_of_sentences_within_its_passage() -> None:
    long = "The first thing that was said here was said by all. " * 3
    document = made(f"{long.strip()}\n\nThe third thing was said there by them.")
    run = run_from(document, document.source.index("first"), 60)
    assert run is not None
    assert run.of(document.source) == document.passages[0].text
    short = run_from(document, 3, 5)
    assert short is not None
    assert short.of(document.source) == "The first thing that was said here was said by all."


def test_an_excerpt_too_short_to_be_read_alone_goes_on_with_the_prose_that_follows() -> None:
    document = made("The first thing was said here.\n\nThe second thing was said there by them.\n\nNo. 1340")
    run = run_from(document, 3, 60)
    assert run is not None
    assert run.of(document.source).endswith("by them.")


def test_there_is_no_excerpt_without_prose() -> None:
    assert telling_run(made("No. 5"), 60) is None
    assert run_from(made("No. 5"), 99, 60) is None


MEETING = "On [29 May|1950-05-29|event] the ambassador met {} in the ministry and {}."


def meeting(number: str, host: str, rest: str, day: str) -> Document:
    return dated_document(MEETING.format(host, rest), id=number, title=f"Report on {host}", date=day)


def test_many_documents_are_read_together_each_sentence_with_its_own_address() -> None:
    documents = [
        meeting("b", "Kim", "spoke of arms", "1950-06-01"),
        meeting("a", "Pak", "spoke of oil", "1950-05-30"),
    ]
    found = digest(documents, words=100)
    assert found.documents == ("a", "b")
    assert [sentence.document for sentence in found.sentences] == ["a", "b"]
    assert found.silent == ()


def test_accounts_of_one_day_stand_side_by_side() -> None:
    documents = [meeting("a", "Kim", "agreed", "1950-05-30"), meeting("b", "Kim", "refused", "1950-06-01")]
    (day,) = digest(documents).accounts
    assert day.edtf == "1950-05-29"
    assert [event.document for event in day.events] == ["a", "b"]
    assert digest(documents[:1]).accounts == ()


def test_documents_that_say_nothing_of_what_was_asked_are_silent() -> None:
    documents = [
        meeting("a", "Kim", "spoke of arms", "1950-05-30"),
        meeting("b", "Pak", "spoke of oil", "1950-06-01"),
    ]
    found = digest(documents, about="oil")
    assert [sentence.document for sentence in found.sentences] == ["b"]
    assert found.silent == ("a",)


def test_undated_documents_come_last() -> None:
    undated = Document("z", Record(layout="made", title="t", date=RecordDate("n.d.", None)), "", ())
    assert digest([undated, meeting("a", "Kim", "left", "1950-05-30")]).documents == ("a", "z")


def test_a_digest_cites_the_documents_it_takes_sentences_from() -> None:
    documents = (seed(0), seed(1))
    found = digest(documents, words=150, style="chicago")
    taken = {sentence.document for sentence in found.sentences}
    assert taken <= {citation.document for citation in found.citations}
    for document in taken:
        citation = found.citation(document)
        assert citation is not None
        assert citation.style == "chicago"
    assert found.citation("x") is None
