"""What the text says: passages, sentences, shelfmarks, marks, names, copies, correspondence, speakers."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.model import Credit, Document, Parsed, Part, Record, Section, Span
from storage.reading import read
from storage.reading.distribution import read_copies
from storage.reading.marks import read_marks
from storage.reading.passages import read_passages
from storage.reading.sentences import sentences
from storage.reading.shelfmark import read_source_note
from storage.reading.speech import speaker
from storage.reading.titles import read_title
from tests.cases import Case, cases


def body(text: str) -> tuple[Section, ...]:
    return (Section(Part.BODY, 0, len(text)),)


def document(text: str, **stated: str) -> Document:
    return read(Parsed(Record(layout="plain", title="Untitled", **stated), text, body(text)))


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("case", cases("passages.md"))
def test_paragraphs_end_where_the_page_says(case: Case) -> None:
    found = read_passages(case.text, body(case.text))
    assert [on_one_line(passage.text) for passage in found] == case.expected.split("\n")
    assert [passage.number for passage in found] == list(range(1, len(found) + 1))


@pytest.mark.parametrize("case", cases("sentences.md"))
def test_sentences_end_where_a_reader_would_end_them(case: Case) -> None:
    found = [on_one_line(span.of(case.text)) for span in sentences(case.text)]
    assert found == case.expected.split("\n")


@pytest.mark.parametrize("case", cases("shelfmarks.md"))
def test_a_source_note_gives_its_shelfmarks_and_credits(case: Case) -> None:
    note = read_source_note(case.text)
    marks = [{k: v for k, v in dataclasses.asdict(mark).items() if v is not None} for mark in note.shelfmarks]
    credited = [[credit.role, credit.name] for credit in note.credits]
    assert {"shelfmarks": marks, "credits": credited} == case.json


@pytest.mark.parametrize("case", cases("headings.md"))
def test_the_lines_above_a_text_say_where_it_came_from_and_how_secret_it_is(case: Case) -> None:
    record = document(case.text).record
    assert [record.place, record.classification] == case.json


@pytest.mark.parametrize("case", cases("marks.md"))
def test_every_bracket_has_its_kind(case: Case) -> None:
    found = read_marks(case.text, body(case.text))
    assert [f"{mark.kind} {mark.text}" for mark in found] == case.expected.split("\n")


@pytest.mark.parametrize("case", cases("people_in_text.md"))
def test_names_stand_where_there_is_evidence_for_them(case: Case) -> None:
    found = document(case.text).names
    assert [f"{name.text} -> {name.name}" for name in found] == [
        line for line in case.expected.split("\n") if line
    ]


@pytest.mark.parametrize("case", cases("correspondence.md"))
def test_a_title_gives_kind_sender_and_recipient(case: Case) -> None:
    stated = read_title(case.text)
    assert [stated.kind, stated.sender, stated.recipient] == case.json


@pytest.mark.parametrize("case", cases("distribution.md"))
def test_a_distribution_list_gives_its_addressees(case: Case) -> None:
    found = read_copies(read_passages(case.text, body(case.text)))
    assert [[copy.addressee, copy.number, copy.count] for copy in found] == case.json


@pytest.mark.parametrize("case", cases("speakers.md"))
def test_the_speaker_of_a_stretch_is_named_or_not_determined(case: Case) -> None:
    held = document(case.text, sender="Shtykov")
    start = case.text.index(case.blocks["words"])
    found = speaker(held, start, start + len(case.blocks["words"]))
    assert [found.voice.value, found.speaker, found.reporter] == case.json


def test_the_translator_belongs_to_the_chain() -> None:
    text = "Kim Il Sung explained that their troops were ready."
    record = Record(
        layout="plain", title="Cable", sender="Shtykov", credits=(Credit("translator", "Gary Goldberg"),)
    )
    found = speaker(read(Parsed(record, text, body(text))), 30, 40)
    assert (found.speaker, found.reporter, found.translator) == ("Kim Il Sung", "Shtykov", "Gary Goldberg")


def test_notes_to_a_document_are_the_editor_s_and_the_original_is_not_translated() -> None:
    text = "Я ответил, что это неясно.\n\nI replied that it was unclear.\n\n1. Not printed."
    sections = (Section(Part.ORIGINAL, 0, 26), Section(Part.BODY, 28, 57), Section(Part.NOTE, 60, len(text)))
    record = Record(
        layout="plain", title="Cable", sender="Shtykov", credits=(Credit("translator", "Gary Goldberg"),)
    )
    held = read(Parsed(record, text, sections))
    voices = [speaker(held, at, at + 2) for at in (5, 30, 64)]
    assert [voice.voice for voice in voices] == ["undetermined", "author", "editor"]
    assert voices[0].translator is None


def test_what_the_layout_states_is_not_overruled_by_the_text() -> None:
    record = Record(layout="plain", title="Telegram from A to B", kind="Cable", sender="Shtykov")
    text = "From: PYONGYANG\n\nTOP SECRET\n\nTo Comrade GROMYKO\n\nI have nothing to report today."
    found = read(Parsed(record, text, body(text))).record
    assert (found.kind, found.sender, found.recipient) == ("Cable", "Shtykov", "B")
    assert (found.place, found.classification) == ("Pyongyang", "TOP SECRET")


def test_the_source_note_completes_shelfmarks_and_joins_credits() -> None:
    record = Record(
        layout="plain",
        title="Untitled",
        source_note="APRF, fond 45, opis 1. Translated by Gary Goldberg.",
        credits=(Credit("funder", "Leon Levy Foundation"),),
    )
    found = read(Parsed(record, "", ())).record
    assert [mark.archive for mark in found.shelfmarks] == ["APRF"]
    assert [credit.role for credit in found.credits] == ["funder", "translator"]


def test_numbers_of_passages_run_through_all_sections() -> None:
    text = "One.\n\nTwo.\n\nThree."
    sections = (Section(Part.BODY, 0, 10), Section(Part.NOTE, 12, len(text)))
    assert [(p.number, p.part) for p in read_passages(text, sections)] == [
        (1, "body"),
        (2, "body"),
        (3, "note"),
    ]


def test_a_page_flattened_into_one_line_is_parted_at_sentence_ends() -> None:
    text = "Mao Zedong said that they were preparing to cross the Yangzi River in spring. " * 60
    found = read_passages(text.strip(), body(text.strip()))
    assert len(found) > 3
    assert all(len(passage.text) < 1200 and passage.text.endswith("spring.") for passage in found)


PAGES = st.text(
    alphabet=st.sampled_from("abcIK .,:;!?-–—\n\f\t\u00a0\u200b[]()?\"“”'’№º0123456789ЯфKIMSUNGstalin北京é"),
    max_size=400,
)


@settings(max_examples=150)
@given(PAGES, st.text(max_size=60))
def test_any_text_is_read_and_every_span_equals_its_slice(text: str, title: str) -> None:
    found = read(Parsed(Record(layout="plain", title=title, source_note=title), text, body(text)))
    spans = [*found.passages, *found.dates, *found.names, *found.marks]
    assert all(
        0 <= one.start < one.end <= len(text) and one.text == text[one.start : one.end] for one in spans
    )
    assert all(0 <= copy.start < copy.end <= len(text) and copy.addressee in text for copy in found.copies)
    for passage in found.passages:
        speaker(found, passage.start, passage.end)


@settings(max_examples=150)
@given(PAGES)
def test_sentences_hold_every_visible_character_once(text: str) -> None:
    found = list(sentences(text))
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(found))


@settings(max_examples=150)
@given(PAGES)
def test_passages_hold_every_visible_character_once(text: str) -> None:
    found = read_passages(text, body(text))
    unseen = dict.fromkeys(map(ord, "\u200b"))
    inside = "".join("".join(Span(p.start, p.end).of(text).split()) for p in found)
    assert inside.translate(unseen) == "".join(text.split()).translate(unseen)
